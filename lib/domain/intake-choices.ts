/** An answer to choose, and its words for the patient. */
export type Choice<Id extends string = string> = { id: Id; label: string; hint?: string };

export const SIDES = [
  { id: "left", label: "Left leg" },
  { id: "right", label: "Right leg" },
  { id: "both", label: "Both legs" },
  { id: "neither", label: "Neither: it is in my back only" },
] as const satisfies readonly Choice[];

export const FEELINGS = [
  { id: "numb", label: "Numb places" },
  { id: "tingling", label: "Tingling or pins and needles" },
] as const satisfies readonly Choice[];

export const WEAKNESSES = [
  { id: "none", label: "No" },
  { id: "old", label: "Yes, for a long time, and it is not getting worse" },
  { id: "new", label: "Yes, it is new or getting worse" },
] as const satisfies readonly Choice[];

export const SINCES = [
  { id: "weeks", label: "Less than 6 weeks" },
  { id: "months", label: "6 weeks to 3 months" },
  { id: "year", label: "3 months to a year" },
  { id: "years", label: "More than a year" },
  { id: "comes-and-goes", label: "It comes and goes" },
] as const satisfies readonly Choice[];

export const EARLIER = [
  { id: "medicine", label: "Pain medicine" },
  { id: "exercise", label: "Physical therapy or exercises" },
  { id: "manual", label: "Chiropractic or massage" },
  { id: "acupuncture", label: "Acupuncture" },
  { id: "injection", label: "Injection in the back" },
  { id: "surgery", label: "Back surgery" },
] as const satisfies readonly Choice[];

export const IMAGINGS = [
  { id: "x-ray", label: "X-ray" },
  { id: "mri", label: "MRI" },
  { id: "ct", label: "CT" },
] as const satisfies readonly Choice[];

/** What changes how, or whether, we needle: shared research, features.md C2. */
export const PRECAUTIONS = [
  { id: "implant", label: "A pacemaker, defibrillator, pump or nerve stimulator" },
  { id: "blood-thinner", label: "Medicine that thins the blood" },
  { id: "bleeding", label: "A bleeding disorder, such as hemophilia" },
  { id: "pregnant", label: "Pregnant, or may be" },
  { id: "metal", label: "Allergy to metal, such as nickel" },
  { id: "skin", label: "A skin infection or open wound" },
  { id: "needle-fear", label: "Afraid of needles" },
  { id: "fainted", label: "Fainted before, at a needle or blood test" },
] as const satisfies readonly Choice[];

export const LYINGS = [
  { id: "front", label: "On my front" },
  { id: "back", label: "On my back" },
  { id: "side", label: "On my side" },
] as const satisfies readonly Choice[];

export const YES_NO = [
  { id: "yes", label: "Yes" },
  { id: "no", label: "No" },
] as const satisfies readonly Choice[];

export type IdOf<Choices extends readonly Choice[]> = Choices[number]["id"];

/** The words of a choice; of one that is offered no more, its id. */
export const labelOf = (choices: readonly Choice[], id: string): string =>
  choices.find((choice) => choice.id === id)?.label ?? id;
