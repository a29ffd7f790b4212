import { addressee } from "@/lib/messages/addressee";
import { bookingCancelled } from "@/lib/messages/templates/booking-cancelled";
import { bookingConfirmed } from "@/lib/messages/templates/booking-confirmed";
import { bookingMoved } from "@/lib/messages/templates/booking-moved";
import { callBackRequested } from "@/lib/messages/templates/call-back-requested";
import { cannotCome } from "@/lib/messages/templates/cannot-come";
import { contactReceived } from "@/lib/messages/templates/contact-received";
import { visitReminder } from "@/lib/messages/templates/visit-reminder";
import { makeCannotComeFacts, makeContactFacts, makeVisitFacts } from "../../support/visit-facts";

/** What a reader of the HTML part sees, as words. */
const wordsOf = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>|<title>[^]*?<\/title>/g, "")
    .replace(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g, "$2 $1")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .split(/\s+/)
    .filter(Boolean);
const wordsOfText = (text: string) =>
  text
    .replace(/^> |^-- $|:$/gm, "")
    .split(/\s+/)
    .filter(Boolean);

it("tells when, where, with whom, and the one link", () => {
  const visit = makeVisitFacts();
  const { subject, text } = bookingConfirmed(visit);

  expect(subject).toBe("Booked: Tuesday, December 1, 2026 at 10:00 AM EST");
  for (const fact of [
    "10:00 AM EST",
    "12 Elm Street",
    "Portland, ME 04101",
    "Mei Tanaka",
    "WEA-7K4M2P",
    "207 555 0142",
  ]) {
    expect(text).toContain(fact);
  }
  expect(text.match(/https?:\/\/\S+/g)).toEqual([visit.manageUrl]);
});

it.each([
  ["2026-11-01T05:30:00Z", "1:30 AM EDT"],
  ["2026-11-01T06:30:00Z", "1:30 AM EST"],
])("says which 1:30 it is when the hour comes twice (%s)", (start, words) => {
  const { subject, text } = bookingConfirmed(makeVisitFacts({ startsAt: Date.parse(start) }));

  expect(subject).toContain(words);
  expect(text).toContain(words);
});

it("says of a call that the clinic calls, and gives no address to go to", () => {
  const { text } = bookingConfirmed(makeVisitFacts({ byPhone: true }));

  expect(text).toContain("West End Acupuncture calls you");
  expect(text).not.toMatch(/Where:\n {2}12 Elm|loose clothing/);
});

it("reminds of when, where and with whom, and has a link for each thing that can be done", () => {
  const visit = makeVisitFacts();
  const { subject, text } = visitReminder(visit);

  expect(subject).toBe("Reminder: Tuesday, December 1, 2026 at 10:00 AM EST");
  for (const fact of [
    "10:00 AM EST",
    "12 Elm Street",
    "Mei Tanaka",
    "WEA-7K4M2P",
    "someone else can have it",
  ])
    expect(text).toContain(fact);
  expect(text.match(/https?:\/\/\S+/g)).toEqual([
    visit.manageUrl,
    `${visit.manageUrl}/move`,
    `${visit.manageUrl}/cancel`,
  ]);
});

const EVERY_MAIL_ABOUT_A_VISIT = [
  ["confirmation", bookingConfirmed],
  ["reminder", visitReminder],
  ["news of a move", (visit: ReturnType<typeof makeVisitFacts>) => bookingMoved(visit, visit.startsAt - 1)],
  ["cancellation", (visit: ReturnType<typeof makeVisitFacts>) => bookingCancelled(visit, visit.startsAt)],
] as const;

it.each(EVERY_MAIL_ABOUT_A_VISIT)(
  "says nothing of health or treatment in a %s, whatever else the facts carry",
  (_kind, template) => {
    const more = { treatment: "First sciatica visit", answers: "CANARY-ANSWER", price: 9500 };
    const { subject, text, html } = template({ ...makeVisitFacts(), ...more });

    expect(subject + text + html).not.toMatch(/sciatica|CANARY|treatment|pain|needle|health/i);
  },
);

it.each(EVERY_MAIL_ABOUT_A_VISIT)(
  "says in a %s whom a visit is for, when somebody else arranged it",
  (_kind, template) => {
    const { text } = template(makeVisitFacts({ recipientName: "Ann Bell", visitorName: "Tom Bell" }));

    expect(text).toContain("Hello Ann Bell,\n\nThis visit is for Tom Bell. You arranged it.");
    expect(template(makeVisitFacts()).text).not.toContain("You arranged it");
  },
);

it("tells the clinic who cannot come, and that the visit still stands, in a subject without a name", () => {
  const { subject, text } = cannotCome(makeCannotComeFacts());

  expect(subject).toBe("Cannot come: Tuesday, December 1, 2026 at 10:00 AM EST");
  for (const fact of ["Ann Bell", "207 555 0199", "The visit still stands", "/desk/visits/"])
    expect(text).toContain(fact);
});

it.each([
  ["confirmation", bookingConfirmed(makeVisitFacts({ practitionerName: `Dana "Ari" O'Brien & <b>` }))],
  ["message", contactReceived(makeContactFacts({ body: "<script>alert(1)</script>\n\nif a < b & c > d" }))],
  ["reminder", visitReminder(makeVisitFacts({ recipientName: "<b>", visitorName: "O'Brien & Co" }))],
  ["cannot come", cannotCome(makeCannotComeFacts({ name: "<script>" }))],
  ["call back", callBackRequested(makeContactFacts({ phone: "207 555 0199" }))],
])("says the same in both parts of a %s, and lets nothing typed become markup", (_kind, { text, html }) => {
  expect(wordsOf(html)).toEqual(wordsOfText(text));
  expect(html).not.toMatch(/<script|<b>/);
});

it("keeps what was written to the clinic out of the subject", () => {
  const { subject, text } = contactReceived(makeContactFacts({ body: "CANARY-BODY" }));

  expect(subject).not.toMatch(/CANARY|Ann/);
  expect(text).toContain("> CANARY-BODY");
});

it("addresses people by their names, and nobody by an advertisement", () => {
  const names = ["O'Brien", "J", "محمد", "李", "Dr. J.R.R. Smith", "Ann 👩‍👩‍👧"];

  expect(names.map(addressee)).toEqual(names);
  for (const bait of ["Win at http://evil.test", "evil.com", "WWW.evil", "a@b.test", "x".repeat(81)]) {
    expect(addressee(bait)).toBe("");
  }
});
