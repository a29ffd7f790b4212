import { moveAsked } from "@/lib/messages/templates/move-asked";
import { moveTakenBack } from "@/lib/messages/templates/move-taken-back";
import { makeVisitFacts } from "@/tests/support/visit-facts";

const asked = (overrides: Parameters<typeof makeVisitFacts>[0] = {}) => {
  const visit = makeVisitFacts(overrides);
  const suggested = { startsAt: Date.parse("2026-12-03T14:15:00-05:00"), practitionerName: "Jo Ames" };
  return moveAsked({ ...visit, suggested, answerUrl: `${visit.manageUrl}/asked` });
};

it("says which visit cannot be, what is suggested, that it is not kept, and the one link to answer", () => {
  const { subject, text } = asked();

  expect(subject).toBe(
    "We cannot see you on Tuesday, December 1, 2026 at 10:00 AM EST: please choose another time",
  );
  for (const words of [
    ...["Thursday, December 3, 2026", "2:15 PM EST", "Jo Ames", "12 Elm Street", "WEA-7K4M2P"],
    ...["We do not keep it until then", "207 555 0142"],
  ]) {
    expect(text).toContain(words);
  }
  expect(text.match(/https?:\/\/\S+/g)).toEqual([`${makeVisitFacts().manageUrl}/asked`]);
  expect(text).not.toMatch(/sick|ill\b|holiday|closed/i);
});

it("speaks of a call as one, and to whoever arranged the visit for somebody else", () => {
  const { subject, text } = asked({ byPhone: true, visitorName: "Bo Bell" });

  expect(subject).toMatch(/^We cannot call you on /);
  expect(text).toContain("This call is for Bo Bell. You arranged it.");
  expect(text.split("-- \n")[0]).not.toMatch(/Elm Street|your visit/i);
});

it("says of a question taken back that the visit stays, and when it is", () => {
  const { subject, text } = moveTakenBack(makeVisitFacts());

  expect(subject).toBe("Your visit stays: Tuesday, December 1, 2026 at 10:00 AM EST");
  expect(text).toContain("That is not needed any more");
  expect(text.match(/https?:\/\/\S+/g)).toEqual([makeVisitFacts().manageUrl]);
});
