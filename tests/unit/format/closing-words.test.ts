import { answersInAll, askingMailWords, closingNoteWords } from "@/lib/format/closing-words";

const ZONE = "America/New_York";
const NOW = Date.parse("2026-11-22T09:00:00-05:00");
const none = { done: 0, changed: 0, askedBefore: 0, taken: 0, noEmail: 0 };
const one = {
  ...{ suggested: { start: NOW, practitioner: "Jo Ames" }, start: NOW, practitioner: "Jo Ames" },
};

it("says what was done and what was not, and nothing of what there was none of", () => {
  expect(closingNoteWords("ask", none, 3)).toEqual([]);
  expect(closingNoteWords("ask", { ...none, done: 11, taken: 1 }, 3)).toEqual([
    "11 patients are asked, each with one mail.",
    "The mail leaves in 3 minutes: a question taken back before reaches nobody.",
    "1 visit stays in the list: its new time was taken meanwhile. It has another now.",
  ]);
  expect(closingNoteWords("move", { ...none, done: 1, noEmail: 2 }, 1)).toEqual([
    "1 visit is moved.",
    "The mail leaves in a minute: what you undo before reaches nobody.",
    "2 patients have no email address: please call them.",
  ]);
});

it("counts the answers", () => {
  const states = ["OPEN", "ACCEPTED", "ACCEPTED", "CANCELLED"] as const;

  expect(answersInAll(states.map((state) => ({ ...one, state })))).toBe(
    "4 asked: 2 took the time, 1 cancelled and 1 has not answered.",
  );
});

it.each([
  [null, "No mail was sent."],
  [{ state: "FAILED", dueAt: null, sentAt: null }, "The mail cannot be delivered. Please call."],
  [{ state: "OWED", dueAt: NOW, sentAt: null }, "The mail is on its way."],
  [
    { state: "OWED", dueAt: NOW + 60_000, sentAt: null },
    "The mail waits until 9:01 AM, in case you take the question back.",
  ],
  [{ state: "SENT", dueAt: null, sentAt: NOW }, "The mail server took the mail Sun, Nov 22 at 9:00 AM."],
] as const)("says what is true of a mail (%j)", (mail, words) => {
  expect(askingMailWords(mail, ZONE, NOW)).toBe(words);
});
