/** The answers to choose from, by their ids in lib/domain/intake-choices.ts. The browser has them: they take no values. */
export const intakeChoices = {
  sides: {
    left: "Left leg",
    right: "Right leg",
    both: "Both legs",
    neither: "Neither: it is in my back only",
  },
  feelings: { numb: "Numb places", tingling: "Tingling or pins and needles" },
  weaknesses: {
    none: "No",
    old: "Yes, for a long time, and it is not getting worse",
    new: "Yes, it is new or getting worse",
  },
  sinces: {
    weeks: "Less than 6 weeks",
    months: "6 weeks to 3 months",
    year: "3 months to a year",
    years: "More than a year",
    "comes-and-goes": "It comes and goes",
  },
  earlier: {
    medicine: "Pain medicine",
    exercise: "Physical therapy or exercises",
    manual: "Chiropractic or massage",
    acupuncture: "Acupuncture",
    injection: "Injection in the back",
    surgery: "Back surgery",
  },
  imagings: { "x-ray": "X-ray", mri: "MRI", ct: "CT" },
  precautions: {
    implant: "A pacemaker, defibrillator, pump or nerve stimulator",
    "blood-thinner": "Medicine that thins the blood",
    bleeding: "A bleeding disorder, such as hemophilia",
    pregnant: "Pregnant, or may be",
    metal: "Allergy to metal, such as nickel",
    skin: "A skin infection or open wound",
    "needle-fear": "Afraid of needles",
    fainted: "Fainted before, at a needle or blood test",
  },
  lyings: { front: "On my front", back: "On my back", side: "On my side" },
} as const;
