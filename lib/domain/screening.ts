/** A safety question. A yes to an urgent one means care today, not an appointment. */
export type ScreeningQuestion = { id: string; text: string; urgent: boolean };

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
      text: "Is it newly hard to start, feel or hold back when you pass urine, or do you leak?",
      urgent: true,
    },
    {
      id: "bowels",
      text: "Can you newly not hold back, or not feel, a bowel movement?",
      urgent: true,
    },
    {
      id: "numbness",
      text: "Is there new numbness or tingling between your legs, around your genitals or your back passage?",
      urgent: true,
    },
    {
      id: "sexual-feeling",
      text: "Have you newly lost sexual feeling or function?",
      urgent: true,
    },
    {
      id: "both-legs",
      text: "Do you have new pain, weakness or numbness in both legs at once?",
      urgent: true,
    },
    {
      id: "weakness",
      text: "Is a leg or foot getting weaker, so that you trip, cannot lift the foot, or cannot stand on it?",
      urgent: true,
    },
    {
      id: "fever-or-injury",
      text: "Did the pain come with fever and feeling very ill, or after a bad fall or accident?",
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
