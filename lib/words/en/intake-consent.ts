/**
 * What the patient agrees to, in plain words. Change a word, in any language, and the version in
 * lib/domain/intake-consent.ts changes too. What may happen is after Witt 2009 and the NHS list (shared research,
 * features.md C2 and C7). A practitioner's license answers for it: have it approved before patients read it.
 */
export const intakeConsent = {
  what: {
    heading: "What we do",
    text: "We put thin, sterile needles, used once, into the skin and muscle. Then you rest for a while.",
  },
  often: {
    heading: "What often happens",
    text: "A drop of blood or a small bruise. Feeling sleepy, light-headed or faint. Pain that is stronger for a day or two.",
  },
  rarely: {
    heading: "What happens rarely",
    text: "An infection, a nerve that is hurt, or, very rarely, a lung or another organ. We choose place and depth to keep you from that. Please tell us at once when something feels wrong.",
  },
  effect: {
    heading: "What it can do",
    text: "It helps some people and not others. We cannot promise that it helps you. Please do not stop a medicine for it.",
  },
  choice: {
    heading: "You decide",
    text: "You can ask anything, and you can say stop at any moment, also in the middle of a treatment.",
  },
} as const;
