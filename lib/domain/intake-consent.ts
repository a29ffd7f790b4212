/**
 * What the patient agrees to, in plain words. Change a word and the version changes too: who agreed to another version
 * is asked again. What may happen is after Witt 2009 and the NHS list (shared research, features.md C2 and C7). A
 * practitioner's license answers for it: have it approved before patients read it.
 */
export const CONSENT: { version: string; paragraphs: readonly { heading: string; text: string }[] } = {
  version: "2026-11",
  paragraphs: [
    {
      heading: "What we do",
      text: "We put thin, sterile needles, used once, into the skin and muscle. Then you rest for a while.",
    },
    {
      heading: "What often happens",
      text: "A drop of blood or a small bruise. Feeling sleepy, light-headed or faint. Pain that is stronger for a day or two.",
    },
    {
      heading: "What happens rarely",
      text: "An infection, a nerve that is hurt, or, very rarely, a lung or another organ. We choose place and depth to keep you from that. Please tell us at once when something feels wrong.",
    },
    {
      heading: "What it can do",
      text: "It helps some people and not others. We cannot promise that it helps you. Please do not stop a medicine for it.",
    },
    {
      heading: "You decide",
      text: "You can ask anything, and you can say stop at any moment, also in the middle of a treatment.",
    },
  ],
};
