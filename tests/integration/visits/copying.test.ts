import { randomUUID } from "node:crypto";
import { GET, POST } from "@/app/(public)/visits/[token]/copy/route";
import { newVisitsToken } from "@/lib/auth/visits-link";
import { contactClinic, contactMessage } from "@/lib/booking/contact-clinic";
import { SCREENING } from "@/lib/domain/screening";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone } from "@/tests/support/deliveries";
import { IN_ENGLISH } from "@/lib/words/in-english";

jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());

const ANN = "ann@example.com";
const patient = (name: string, email: string) => ({
  name,
  email,
  phone: "207 555 0142",
  birthDate: "1970-05-17",
});

async function linkFor(emailKey: string): Promise<string> {
  const id = randomUUID();
  const { token, tokenHash, tokenSealed } = newVisitsToken(id);
  await query(
    `insert into visits_links (id, email_key, token_hash, token_sealed, expires_at)
     values ($1, $2, $3, $4, now() + interval '1 hour')`,
    [id, emailKey, tokenHash, tokenSealed],
  );
  return token;
}

const ask = (token: string, headers: Record<string, string> = { origin: "http://clinic.test" }) => {
  const request = new Request(`http://clinic.test/visits/${token}/copy`, {
    method: "POST",
    headers: { host: "clinic.test", ...headers },
  });
  return POST(request, { params: Promise.resolve({ token }) });
};

it("is a file of all that is kept with the address, and of nothing that is another's", async () => {
  const visit = await bookSomeone(query, { patient: patient("Ann Bell", ANN), start: at(TUESDAY, "10:30") });
  const theos = await bookSomeone(query, {
    ...{ patient: patient("Theo Canary", ANN), bookedBy: "Ann Bell", start: at(TUESDAY, "14:00") },
  });
  await query(
    "update patients set email = 'theo.canary@x.test', email_key = 'theo.canary@x.test', phone = '999 999 9999' where name = 'Theo Canary'",
  );
  await bookSomeone(query, {
    patient: patient("CANARY-BOB", "bob@example.com"),
    start: at(TUESDAY, "11:30"),
  });
  const written = (email: string, message: string) =>
    contactClinic(
      contactMessage(IN_ENGLISH).parse({
        kind: "MESSAGE",
        submission: randomUUID(),
        name: "Ann",
        email,
        message,
      }),
      NOW,
    );
  await written("Ann@Example.com", "Do you have steps?");
  await written("bob@example.com", "CANARY-MESSAGE");
  await query(
    "insert into intakes (id, booking_id, version, answers_sealed) values ($1, $2, '1', 'CANARY-INTAKE')",
    [randomUUID(), visit.bookingId],
  );

  const answer = await ask(await linkFor(ANN));
  const text = await answer.text();

  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="my-visits.json"');
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(JSON.parse(text)).toMatchObject({
    emailAddress: ANN,
    people: [
      { name: "Ann Bell", email: ANN, phone: "207 555 0142", isBirthDateKept: true },
      { name: "Theo Canary", email: null, phone: null },
    ],
    visits: [
      {
        reference: visit.reference,
        for: "Ann Bell",
        safetyQuestions: { version: SCREENING.version, answers: "not kept" },
        answersBeforeTheVisit: { finishedAt: null },
      },
      { reference: theos.reference, for: "Theo Canary", bookedBy: "Ann Bell", answersBeforeTheVisit: null },
    ],
    mails: [
      { about: "Confirmation", to: ANN },
      { about: "Confirmation", to: ANN },
    ],
    messagesToTheClinic: [{ text: "Do you have steps?" }],
    waitlist: [],
  });
  expect(text).not.toMatch(/CANARY-|theo\.canary|999 999|bob@|1970-05-17/);
  expect(text).toContain('\n  "visits": [');
  const trail = await query(
    "select actor, count(*)::int from audit_entries where action = 'patient.copied' group by actor",
  );
  expect(trail.rows).toEqual([{ actor: "patient", count: 2 }]);
});

it.each([
  ["another site's form", async () => ask(await linkFor(ANN), { origin: "https://evil.test" })],
  ["a form that hides where it comes from", async () => ask(await linkFor(ANN), { origin: "null" })],
  ["a link that never was", () => ask("x".repeat(43))],
  [
    "a link that has run out",
    async () => {
      const token = await linkFor(ANN);
      await query("update visits_links set expires_at = now()");
      return ask(token);
    },
  ],
  [
    "a look",
    async () => {
      const token = await linkFor(ANN);
      return GET(new Request(`http://clinic.test/visits/${token}/copy`), {
        params: Promise.resolve({ token }),
      });
    },
  ],
])("is not given to %s: it leads to the page", async (_who, asked) => {
  const before = await query("select count(*) from audit_entries");
  const answer = await asked();

  expect([answer.status, await answer.text()]).toEqual([303, ""]);
  expect(answer.headers.get("location")).toMatch(/^\/visits\/[\w-]{43}$/);
  expect((await query("select count(*) from audit_entries")).rows).toEqual(before.rows);
});
