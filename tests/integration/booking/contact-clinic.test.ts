import { callBack, contactClinic, contactMessage } from "@/lib/booking/contact-clinic";
import { IN_ENGLISH } from "@/lib/words/in-english";
import { NOW, seedClinic } from "../../support/clinic-makers";
import { freshDatabase } from "../../support/database";
import { mailServer, whileWorking } from "../../support/deliveries";
import { until } from "../../support/mail-server";

jest.setTimeout(30_000);

const { query } = freshDatabase();
const server = mailServer();

beforeAll(() => seedClinic());
afterEach(() => query("truncate contact_requests, graphile_worker._private_jobs cascade"));

const written = (overrides: object = {}) =>
  contactMessage(IN_ENGLISH).parse({
    kind: "MESSAGE",
    submission: "1a7c9e42-5f0b-4a3e-8d21-0c6b7e9f1a2b",
    name: "Ann O'Brien",
    email: "ann@example.com",
    message: "CANARY: my back hurts.\nDo you have steps?",
    ...overrides,
  });
const requests = async () => (await query("select * from contact_requests")).rows;

it("mails the clinic what was written, so that answering the mail answers the writer", async () => {
  await contactClinic(written(), NOW);
  await whileWorking(() => until(() => server.delivered.length === 1, 10_000));

  const [{ recipients, mail }] = server.delivered as [(typeof server.delivered)[number]];
  const { rows } = await query("select email, name from clinics");
  expect(recipients).toEqual([rows[0].email]);
  expect(mail.replyTo?.value).toEqual([{ name: "Ann O'Brien", address: "ann@example.com" }]);
  expect(mail.text).toContain("> CANARY: my back hurts.\n> Do you have steps?");
  expect(mail.subject).not.toContain("CANARY");
});

it("keeps what was written sealed, and out of the trail and the queue", async () => {
  await contactClinic(written(), NOW);

  const stored = [
    ...(await requests()).map(({ body_sealed, ...row }) => ({
      ...row,
      sealed: Buffer.from(body_sealed).toString("latin1"),
    })),
    ...(await query("select * from audit_entries order by id desc limit 1")).rows,
    ...(await query("select * from graphile_worker._private_jobs")).rows,
    ...(await query("select * from messages")).rows,
  ];
  expect(stored).toHaveLength(4);
  expect(JSON.stringify(stored)).not.toContain("CANARY");
});

it("makes one request of the same form sent ten times at once, and two of a form sent again with other words", async () => {
  await Promise.all(Array.from({ length: 10 }, () => contactClinic(written(), NOW)));
  expect(await requests()).toHaveLength(1);

  await contactClinic(written({ message: "I forgot: which bus?" }), NOW);

  expect(await requests()).toHaveLength(2);
  expect((await query("select count(*)::int as n from messages")).rows).toEqual([{ n: 2 }]);
});

it("asks the clinic to call, and does not say why", async () => {
  await contactClinic(
    callBack(IN_ENGLISH).parse({
      kind: "CALL_BACK",
      submission: "call-0001",
      name: "李",
      phone: "207 555 0100",
    }),
    NOW,
  );
  await whileWorking(() => until(() => server.delivered.length === 1, 10_000));

  expect(server.delivered[0]?.mail.text).toMatch(/李[^]*207 555 0100[^]*November 22, 2026 at 9:00 AM EST/);
});

it.each([
  ["two addresses", { email: "a@x.test, b@x.test" }],
  ["a line break in the name", { name: "Ann\r\nBcc: b@x.test" }],
  ["no message", { message: " \n " }],
  ["a message too long", { message: "x".repeat(4_001) }],
  ["NUL", { message: "a\u0000b" }],
  ["a field sent twice", { name: ["Ann", "Bob"] }],
  ["a field nobody asked for", { id: "1" }],
])("refuses %s", (_what, fault) => {
  expect(() => written(fault)).toThrow();
});
