import { randomUUID } from "node:crypto";
import { manageUrl, openManageToken } from "@/lib/auth/manage-link";
import { askForAllVisits, askForLinkAgain, allVisitsForm, lostLinkForm } from "@/lib/booking/ask-for-link";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { openVisitsLink } from "@/lib/booking/open-visits-link";
import { sweep } from "@/lib/messages/sweep";
import { NOW, seedClinic, TUESDAY, at } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone, mailServer, whileWorking } from "@/tests/support/deliveries";
import { until } from "@/tests/support/mail-server";
import { IN_ENGLISH } from "@/lib/words/in-english";

jest.setTimeout(60_000);

const { query } = freshDatabase();
const server = mailServer();
beforeAll(() => seedClinic());
afterEach(() =>
  query("truncate bookings, patients, visits_links, rate_limits, graphile_worker._private_jobs cascade"),
);

const HERE = "192.0.2.7";
/** Another one in each test: whoever is over a limit is remembered. */
let ann = "";
let made = 0;
beforeEach(() => {
  made += 1;
  ann = `ann${made}@example.com`;
});
const patient = (email: string, name = "Ann Bell") => ({
  name,
  email,
  phone: "207 555 0142",
  birthDate: null,
});
const annWith = (email = ann, start = at(TUESDAY, "10:30")) =>
  bookSomeone(query, { patient: patient(email), treatment: "phone-question", start });
const owed = async (kind: string) =>
  (await query("select recipient, ordinal, state from messages where kind = $1 order by ordinal", [kind]))
    .rows;
const delivered = async (count: number) => {
  await whileWorking(() => until(() => server.delivered.length === count, 15_000));
  return server.delivered;
};
const askedFor = async (reference: string, visitEmail: string) =>
  askForLinkAgain(lostLinkForm(IN_ENGLISH).parse({ reference, visitEmail }));
const manageLinkOf = async (bookingId: string) => {
  const { rows } = await query("select manage_token_sealed from bookings where id = $1", [bookingId]);
  return manageUrl(openManageToken(bookingId, rows[0].manage_token_sealed));
};
const tokenIn = (text = "") => /\/visits\/([\w-]{43})/.exec(text)?.[1] ?? "";

describe("the link to one visit", () => {
  it("comes again, to the address stored with the visit, with what is true of it and no word of health", async () => {
    const stored = ann.replace("ann", "Ann");
    const { reference, bookingId } = await annWith(stored);
    await askedFor(reference.toLowerCase().replace("-", " "), ann.toUpperCase());
    await cancelBooking(bookingId, NOW);
    await askedFor(reference, ann);

    const mails = await delivered(2);

    expect(mails.map(({ recipients }) => recipients)).toEqual([[stored], [stored]]);
    expect(new Set(mails.map(({ mail }) => mail.messageId)).size).toBe(2);
    const [first, second] = mails.map(({ mail }) => mail.text ?? "");
    const link = await manageLinkOf(bookingId);
    expect(first).toContain("State:\n  Cancelled");
    expect(second?.match(/https?:\/\/\S+/g)).toEqual([link]);
    expect(mails.map(({ raw }) => raw).join()).not.toMatch(/sciatica|treatment|pain|needle|Phone question/i);
  });

  it("is sent to nobody when the address is another's, or the reference", async () => {
    const { reference } = await annWith();
    await annWith("bob@example.com", at(TUESDAY, "11:30"));

    await askedFor(reference, "bob@example.com");
    await askedFor("2222-2222", ann);

    expect(await owed("LINK_AGAIN")).toEqual([]);
  });

  it("is sent three times an hour to one address, and no more", async () => {
    const { reference } = await annWith();

    for (let time = 0; time < 5; time++) await askedFor(reference, ann);
    await askForAllVisits({ email: ann }, "en");

    expect((await owed("LINK_AGAIN")).map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
    expect(await owed("VISITS_LINK")).toEqual([]);
    const limits = await query("select key from rate_limits where key like 'links-mailed%'");
    expect(JSON.stringify(limits.rows)).not.toMatch(/ann/i);
  });

  it("does not count as news: a change whose mail is still to come is told all the same", async () => {
    const { reference, bookingId } = await annWith();
    await query("update messages set state = 'SKIPPED'");
    await askedFor(reference, ann);
    await delivered(1);

    expect((await query("select told from bookings where id = $1", [bookingId])).rows).toEqual([
      { told: null },
    ]);
  });

  it("does not go to an address that the visit no longer has", async () => {
    const { reference } = await annWith();
    await query("update messages set state = 'SKIPPED'");
    await askedFor(reference, ann);
    await query("update bookings set email = 'new@example.com'");
    await whileWorking(() => until(async () => (await owed("LINK_AGAIN"))[0].state === "SKIPPED", 10_000));

    expect(server.delivered).toEqual([]);
  });

  it.each([
    ["no reference", { reference: "", visitEmail: "ann@example.com" }, "reference"],
    ["half a reference", { reference: "7KQ3", visitEmail: "ann@example.com" }, "reference"],
    ["a file", { reference: undefined, visitEmail: "ann@example.com" }, "reference"],
    ["two addresses", { reference: "7KQ3-M9PX", visitEmail: "a@x.test, b@x.test" }, "visitEmail"],
    ["a line break", { reference: "7KQ3-M9PX", visitEmail: "a@x.test\r\nBcc: b@x.test" }, "visitEmail"],
  ])("is not looked for with %s, and the field says why", (_what, typed, field) => {
    expect(
      lostLinkForm(IN_ENGLISH)
        .safeParse(typed)
        .error?.issues.map(({ path }) => path[0]),
    ).toEqual([field]);
  });
});

describe("the link to all visits", () => {
  const ask = (email = ann) => askForAllVisits(allVisitsForm(IN_ENGLISH).parse({ email }), "en");

  it("shows each visit of the address, and no other's", async () => {
    const shouted = ann.replace("ann", "ANN"); // a mail server's name is put in small letters on the way
    const mine = await annWith();
    const child = await bookSomeone(query, {
      patient: patient(shouted, "Theo Bell"),
      bookedBy: "Ann Bell",
      start: at(TUESDAY, "14:00"),
    });
    await annWith("bob@example.com", at(TUESDAY, "11:30"));
    await query("update messages set state = 'SKIPPED'");
    await ask();
    const [mail] = await delivered(1);

    const opened = await openVisitsLink(tokenIn(mail?.mail.text), HERE);

    if (!opened.ok) throw new Error(opened.refusal.reason);
    expect(mail?.recipients).toEqual([shouted]);
    expect(opened.value.visits.map(({ reference, patientName }) => [reference, patientName])).toEqual([
      [mine.reference, "Ann Bell"],
      [child.reference, "Theo Bell"],
    ]);
    expect(manageUrl(opened.value.visits[0]?.token ?? "")).toBe(await manageLinkOf(mine.bookingId));
    expect(
      tokenIn(JSON.stringify((await query("select visits_links::text as row from visits_links")).rows)),
    ).toBe("");
  });

  it("is not made for an address without visits", async () => {
    await annWith();
    await ask("nobody@example.com");

    expect((await query("select 1 from visits_links")).rows).toEqual([]);
  });

  it("works for an hour by the database's clock; then it is as one that never was, and its mail is not sent", async () => {
    await annWith();
    await ask();
    await query("update messages set state = 'SKIPPED' where kind <> 'VISITS_LINK'");
    const [mail] = await delivered(1);
    const token = tokenIn(mail?.mail.text);
    await query("update visits_links set expires_at = expires_at - interval '59 minutes'");
    expect((await openVisitsLink(token, HERE)).ok).toBe(true);

    await query("update visits_links set expires_at = expires_at - interval '1 minute'");

    expect(await openVisitsLink(token, HERE)).toEqual(await openVisitsLink("x".repeat(43), HERE));
  });

  it.each(["", "x", "a".repeat(43), "../..", "\u0000".repeat(43), "x".repeat(10_000)])(
    "is not %j",
    async (token) => {
      expect(await openVisitsLink(token, HERE)).toEqual({ ok: false, refusal: { reason: "unknown" } });
    },
  );

  it("is guessed at thirty times a minute from one address, and then not told any more", async () => {
    for (let guess = 0; guess < 30; guess++) await openVisitsLink(randomUUID(), "192.0.2.9");

    expect(await openVisitsLink(randomUUID(), "192.0.2.9")).toMatchObject({ refusal: { reason: "wait" } });
  });

  it("loses its token when it has run out, and a week later it and its mail are gone", async () => {
    await annWith();
    await ask();
    const sweptAfter = async (interval: string) => {
      await query("update visits_links set expires_at = now() - $1::interval", [interval]);
      await sweep(NOW);
      return (await query("select octet_length(token_sealed) as bytes from visits_links")).rows;
    };

    expect(await sweptAfter("1 minute")).toEqual([{ bytes: 0 }]);
    expect(await sweptAfter("6 days")).toHaveLength(1);
    expect(await sweptAfter("8 days")).toEqual([]);
    expect(await owed("VISITS_LINK")).toEqual([]);
  });
});
