/**
 * The safety questions, by their ids in lib/domain/screening.ts. Change a word and the version there changes too: answers
 * to another version are not accepted.
 */
export const screening = {
  bladder: "Is it newly hard to start, feel or hold back when you pass urine, or do you leak?",
  bowels: "Can you newly not hold back, or not feel, a bowel movement?",
  numbness: "Is there new numbness or tingling between your legs, around your genitals or your back passage?",
  "sexual-feeling": "Have you newly lost sexual feeling or function?",
  "both-legs": "Do you have new pain, weakness or numbness in both legs at once?",
  weakness: "Is a leg or foot getting weaker, so that you trip, cannot lift the foot, or cannot stand on it?",
  "fever-or-injury": "Did the pain come with fever and feeling very ill, or after a bad fall or accident?",
} as const;
