/** A paragraph of what the patient agrees to; its words are in lib/words. */
type ConsentParagraph = "what" | "often" | "rarely" | "effect" | "choice";

/**
 * What the patient agrees to. Change a word in any language and the version changes too: who agreed to another version
 * is asked again. All languages of a version say the same.
 */
export const CONSENT: { version: string; paragraphs: readonly ConsentParagraph[] } = {
  version: "2026-11",
  paragraphs: ["what", "often", "rarely", "effect", "choice"],
};
