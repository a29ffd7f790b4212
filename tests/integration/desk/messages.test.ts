import { makeActor } from "@/tests/support/actors";
import { at, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone, mailServer, messageRow, untilState, whileWorking } from "@/tests/support/deliveries";
import { contactClinic } from "@/lib/booking/contact-clinic";
import { answerRequest } from "@/lib/desk/answer-request";
import { noteCalled, sendAgain } from "@/lib/desk/see-to-message";
import { showMessages, showRequests } from "@/lib/desk/show-messages";
import { moveTo } from "./desk-makers";

jest.setTimeout(60_000);

const { query } = freshDatabase();
const server = mailServer();

beforeAll(() => seedClinic());
afterEach(() =>
  query("truncate bookings, patients, contact_requests, graphile_worker._private_jobs cascade"),
);

const fail = (messageId: string) =>
  query(
    "update messages set state = 'FAILED', attempts = 25, server_reply = '550 No such mailbox' where id = $1",
    [messageId],
  );
const idsOf = async (list: Parameters<typeof showMessages>[1]) =>
  (await showMessages(await makeActor(), list, NOW)).rows.map(({ id }) => id);

describe("a mail that did not arrive", () => {
  it("is listed with the number to call, until the visit is over", async () => {
    const by = await makeActor();
    const { messageId } = await bookSomeone(query);
    await fail(messageId);

    const [failed] = (await showMessages(by, "failed-open", NOW)).rows;

    expect(failed).toMatchObject({
      id: messageId,
      serverReply: "550 No such mailbox",
      visit: { phone: "207 555 0100" },
      canBeSentAgain: true,
    });
    expect((await showMessages(by, "failed-open", at(TUESDAY, "23:00"))).rows).toEqual([]);
    expect((await showMessages(by, "failed", at(TUESDAY, "23:00"))).rows).toMatchObject([
      { canBeSentAgain: false },
    ]);
  });

  it("is sent again to the visit's address as it is now, under a Message-ID of its own", async () => {
    const visit = await bookSomeone(query);
    await fail(visit.messageId);
    await query("update bookings set email = 'right@example.com' where id = $1", [visit.bookingId]);

    expect(await sendAgain(await makeActor(), visit.messageId, NOW)).toMatchObject({ ok: true });
    await whileWorking(() => untilState(query, visit.messageId, "SENT"));

    expect(server.delivered.map(({ recipients, mail }) => [recipients, mail.messageId])).toEqual([
      [["right@example.com"], `<booking-confirmed.0.${visit.bookingId}.1@clinic.test>`],
    ]);
    expect(await idsOf("failed-open")).toEqual([]);
  });

  it("can also be sent again when it had arrived, and then says the whole truth once more", async () => {
    const visit = await bookSomeone(query);
    await whileWorking(() => untilState(query, visit.messageId, "SENT"));

    await sendAgain(await makeActor(), visit.messageId, NOW);
    await whileWorking(() => untilState(query, visit.messageId, "SENT"));

    expect(server.delivered).toHaveLength(2);
    expect(new Set(server.delivered.map(({ mail }) => mail.messageId)).size).toBe(2);
  });

  it("is not sent again once a newer mail says what is true, or while it is on its way", async () => {
    const by = await makeActor();
    const visit = await bookSomeone(query, { practitioner: "marcus-osei", start: at(TUESDAY, "10:30") });
    expect(await sendAgain(by, visit.messageId, NOW)).toMatchObject({ refusal: { reason: "stale" } });
    await fail(visit.messageId);
    expect(await moveTo(by, { bookingId: visit.bookingId, version: 0 }, "11:30")).toMatchObject({ ok: true });

    expect(await sendAgain(by, visit.messageId, NOW)).toMatchObject({ refusal: { reason: "stale" } });
  });

  it("is done with once somebody has told the patient by phone: then they know what is true", async () => {
    const visit = await bookSomeone(query);
    await fail(visit.messageId);

    expect(await noteCalled(await makeActor(), visit.messageId)).toMatchObject({ ok: true });

    expect(await messageRow(query, visit.messageId)).toMatchObject({ state: "SKIPPED" });
    const { rows } = await query("select told from bookings where id = $1", [visit.bookingId]);
    expect(rows[0].told).toMatchObject({ isCancelled: false, startsAt: at(TUESDAY, "10:00") });
    expect(await noteCalled(await makeActor(), visit.messageId)).toMatchObject({
      refusal: { reason: "stale" },
    });
  });

  it("lists page by page, each mail once", async () => {
    const by = await makeActor();
    const { bookingId } = await bookSomeone(query);
    await query(
      `insert into messages (id, kind, state, booking_id, sequence, recipient, created_at)
       select gen_random_uuid(), 'BOOKING_CHANGED', 'SENT', $1, n, 'a@example.com', now() - make_interval(mins => n / 2)
         from generate_series(1, 60) n`,
      [bookingId],
    );

    const seen: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 4; pages++) {
      const { rows, next } = await showMessages(by, "sent", NOW, after);
      seen.push(...rows.map(({ id }) => id));
      if (next === null) break;
      after = next;
    }

    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });
});

describe("what people ask the clinic", () => {
  const ask = (name: string) =>
    contactClinic(
      {
        ...{ kind: "MESSAGE", submission: `form-${name}`, name, email: "a@example.com" },
        message: `My back. ${name}`,
      },
      NOW,
    );

  it("waits, opened, with a line in the trail that holds no word of it, until it is answered", async () => {
    const by = await makeActor("FRONT_DESK", "Fran");
    await ask("Ann");

    const [request] = (await showRequests(by, false)).rows;
    expect(request).toMatchObject({ name: "Ann", body: "My back. Ann", answeredAt: null });
    const { rows } = await query("select details::text from audit_entries where action = 'contact.viewed'");
    expect(rows).toEqual([
      { details: JSON.stringify({ contactRequestIds: [request?.id] }).replace(/:/, ": ") },
    ]);

    expect(await answerRequest(by, request?.id ?? "", true)).toMatchObject({ ok: true });
    expect((await showRequests(by, false)).rows).toEqual([]);
    expect((await showRequests(by, true)).rows).toMatchObject([{ name: "Ann", answeredBy: "Fran" }]);
    expect(await answerRequest(by, request?.id ?? "", true)).toMatchObject({ refusal: { reason: "stale" } });
    expect(await answerRequest(by, request?.id ?? "", false)).toMatchObject({ ok: true });
    expect((await showRequests(by, false)).rows).toHaveLength(1);
  });
});
