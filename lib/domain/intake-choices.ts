/**
 * The answers to choose from, by the ids that are kept; their words are in lib/words. One that is offered no more still
 * stands in records.
 */
export type Choices = readonly string[];

export const SIDES = ["left", "right", "both", "neither"] as const;

export const FEELINGS = ["numb", "tingling"] as const;

export const WEAKNESSES = ["none", "old", "new"] as const;

export const SINCES = ["weeks", "months", "year", "years", "comes-and-goes"] as const;

export const EARLIER = ["medicine", "exercise", "manual", "acupuncture", "injection", "surgery"] as const;

export const IMAGINGS = ["x-ray", "mri", "ct"] as const;

/** What changes how, or whether, we needle: shared research, features.md C2. */
export const PRECAUTIONS = [
  "implant",
  "blood-thinner",
  "bleeding",
  "pregnant",
  "metal",
  "skin",
  "needle-fear",
  "fainted",
] as const;

export const LYINGS = ["front", "back", "side"] as const;

export const YES_NO = ["yes", "no"] as const;

export type IdOf<Of extends Choices> = Of[number];
