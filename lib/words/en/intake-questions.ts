/** The questions before a visit, by their ids in lib/domain/intake-questions.ts. `short`: the same in lists. */
export const intakeQuestions = {
  "leg-pain": { title: "How bad is the pain in your leg?", short: "Leg pain" },
  "back-pain": { title: "How bad is the pain in your back?", short: "Back pain" },
  side: { title: "Which leg hurts?", short: "Which leg" },
  nerves: {
    title: "Does a leg or foot feel different?",
    short: "Numbness and weakness",
    hint: "Think of the last weeks.",
  },
  where: {
    title: "Where do you feel it?",
    short: "Where it hurts",
    hint: "Tick all places that hurt, tingle or are numb. Left and right are your own.",
  },
  since: { title: "How long have you had it?", short: "Since when" },
  "keeps-from": {
    title: "What does it keep you from?",
    short: "Daily life",
    hint: "In your own words: sleeping, driving, picking up a grandchild.",
  },
  earlier: { title: "What was done about it so far?", short: "Earlier treatment" },
  precautions: {
    title: "Is there anything we should be careful about?",
    short: "Being careful",
    hint: "Tick what is true. If nothing is, leave all of it empty and go on.",
  },
  positions: { title: "What is comfortable for you?", short: "Comfort" },
  consent: { title: "Do you agree to the treatment?", short: "Agreement" },
} as const;
