import { erasureRequested } from "@/lib/messages/templates/erasure-requested";
import { linkAgain } from "@/lib/messages/templates/link-again";
import { visitsLink } from "@/lib/messages/templates/visits-link";
import { makeContactFacts, makeVisitFacts } from "@/tests/support/visit-facts";

const HEALTH = /sciatica|treatment|pain|needle|health|leg|CANARY/i;
const { clinic } = makeVisitFacts();

it.each([
  ["booked", "Booked"],
  ["here", "You are here"],
  ["over", "Over"],
  ["cancelled", "Cancelled"],
] as const)("sends the one link of a visit that is %s, and says so", (standing, words) => {
  const more = { treatment: "First sciatica visit", answers: "CANARY" };
  const visit = { ...makeVisitFacts(), ...more, standing };

  const { subject, text, html } = linkAgain(visit);

  expect(text).toContain(`State:\n  ${words}\n`);
  expect(text.match(/https?:\/\/\S+/g)).toEqual([visit.manageUrl]);
  expect(subject + text + html).not.toMatch(HEALTH);
});

it("sends the one link to all visits, says until when it works, and names nobody", () => {
  const url = "https://book.clinic.test/visits/tKp3Yb0vN4Qd2bq7yXw1sZ8mR5uE6fHjLcGaVoTi9kA";
  const facts = { url, expiresAt: Date.parse("2026-11-22T10:00:00-05:00"), clinic, language: "en" as const };

  const { subject, text } = visitsLink(facts);

  expect(text.match(/https?:\/\/\S+/g)).toEqual([url]);
  expect(text).toContain("until Sunday, November 22, 2026 at 10:00 AM EST");
  expect(subject + text).not.toMatch(HEALTH);
});

it("tells the clinic which address wants to be erased, and by when to answer", () => {
  const { subject, text } = erasureRequested(makeContactFacts({ body: null }));

  expect(text).toMatch(/ann@example\.com[^]*within 30 days/);
  expect(subject).not.toMatch(/ann|@/i);
});
