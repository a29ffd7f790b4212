/** A safety question; its words are in lib/words. A yes to an urgent one means care today, not an appointment. */
type ScreeningQuestion = { id: ScreeningId; urgent: boolean };
type ScreeningId =
  "bladder" | "bowels" | "numbness" | "sexual-feeling" | "both-legs" | "weakness" | "fever-or-injury";

/**
 * Emergency signs for people with back and leg pain, in our own words, after the cauda equina warning signs
 * (Greenhalgh, Mercer, Finucane) and NHS 111 Wales: shared research, features.md C1. They ask for what is new or
 * changed, because more than a quarter of people with back pain have some older bladder or bowel trouble.
 *
 * Change a word and the version changes too: answers to another version are not accepted.
 */
export const SCREENING: { version: string; questions: readonly ScreeningQuestion[] } = {
  version: "2026-11",
  questions: [
    {
      id: "bladder",
      urgent: true,
    },
    {
      id: "bowels",
      urgent: true,
    },
    {
      id: "numbness",
      urgent: true,
    },
    {
      id: "sexual-feeling",
      urgent: true,
    },
    {
      id: "both-legs",
      urgent: true,
    },
    {
      id: "weakness",
      urgent: true,
    },
    {
      id: "fever-or-injury",
      urgent: true,
    },
  ],
};

/** The same questions in short, in the same order, to be read aloud on the phone as one. */
export const SCREENING_ALOUD: readonly { id: string; text: string }[] = [
  { id: "bladder", text: "trouble passing or holding urine" },
  { id: "bowels", text: "trouble holding or feeling a bowel movement" },
  { id: "numbness", text: "numbness between the legs or around the back passage" },
  { id: "sexual-feeling", text: "loss of sexual feeling or function" },
  { id: "both-legs", text: "pain, weakness or numbness in both legs at once" },
  { id: "weakness", text: "a leg or foot that is getting weaker" },
  { id: "fever-or-injury", text: "fever with the pain, or a bad fall or accident before it" },
];

export type ScreeningAnswers = Readonly<Record<string, "yes" | "no">>;

/** Whether a complete set of answers lets the person book, or sends them to emergency care. */
export const isUrgent = (answers: ScreeningAnswers): boolean =>
  SCREENING.questions.some(({ id, urgent }) => urgent && answers[id] === "yes");
