import { offerSentence, visitSentence } from "@/lib/format/offer-words";

const ZONE = "America/New_York";
const offered = (iso: string, practitionerName: string) => ({ start: Date.parse(iso), practitionerName });

it("says day, time and name once each, and asks", () => {
  const sentence = offerSentence(
    [
      offered("2026-12-01T13:15:00-05:00", "Hannah Lindqvist"),
      offered("2026-12-01T14:00:00-05:00", "Hannah Lindqvist"),
      offered("2026-12-03T15:30:00-05:00", "Marcus Osei"),
    ],
    ZONE,
  );

  expect(sentence).toBe(
    "I can offer Tuesday, December 1, at 1:15 or 2:00 PM with Hannah, or Thursday, December 3, at 3:30 PM with Marcus. Which suits you?",
  );
});

it("keeps the halves of the day apart, and people of one day", () => {
  const sentence = offerSentence(
    [
      offered("2026-12-01T11:00:00-05:00", "Hannah Lindqvist"),
      offered("2026-12-01T12:00:00-05:00", "Hannah Lindqvist"),
      offered("2026-12-01T13:00:00-05:00", "Marcus Osei"),
    ],
    ZONE,
  );

  expect(sentence).toContain("at 11:00 AM or 12:00 PM with Hannah, or at 1:00 PM with Marcus.");
});

it("asks otherwise about one time, and reads it back", () => {
  const only = offered("2026-12-01T14:00:00-05:00", "Hannah Lindqvist");

  expect(offerSentence([only], ZONE)).toMatch(/Does that suit you\?$/);
  expect(visitSentence(only, ZONE)).toBe("Tuesday, December 1, at 2:00 PM with Hannah");
});
