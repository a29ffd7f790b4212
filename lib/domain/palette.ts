/** Colours that tell practitioners apart on the desk's day, beside their names. Each has a shade for the dark. */
export const PALETTE = ["evergreen", "harbor", "plum", "ochre", "slate", "brick"] as const;

export type Colour = (typeof PALETTE)[number];
