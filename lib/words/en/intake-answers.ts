/** An answer of the intake, told as a whole: at the desk, in the patient's copy. */
export const intakeAnswers = {
  skipped: "Skipped",
  now: "Now {score, number} of 10",
  worst: "Worst this week {score, number} of 10",
  noFeelings: "Nothing numb or tingling",
  weakness: "Weaker leg or foot: {answer}",
  lines: "{count, plural, =1 {1 line drawn} other {# lines drawn}}",
  noTreatment: "No earlier treatment",
  pictures: "Pictures: {pictures}",
  noPictures: "none",
  noPrecautions: "None of these",
  cannotLie: "Cannot lie comfortably",
  lying: "Can lie: {ways}",
  yes: "yes",
  no: "no",
  /** Before the last of several ways to lie. */
  and: "and",
  sit: "Can sit for 10 minutes: {answer}",
  stairs: "Can climb stairs: {answer}",
  firstTime: "First time with needles: {answer}",
} as const;
