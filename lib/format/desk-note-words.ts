/** What a page says after an action has led to it with `?note=`. */
const NOTES: Record<string, string> = {
  undone: "Undone. It is as it was before.",
  "not-undone": "That could not be undone: it is too long ago, or it was changed again since.",
  stale: "Somebody has changed this visit meanwhile. Nothing of yours was done: this is how it is now.",
  "too-late": "That cannot be done with this visit any more. This is how it is now.",
  unknown: "That is not there any more. Nothing was changed.",
};

/** @param note as it stood in the address: anything */
export const deskNoteWords = (note: unknown): string | undefined =>
  typeof note === "string" && Object.hasOwn(NOTES, note) ? NOTES[note] : undefined;
