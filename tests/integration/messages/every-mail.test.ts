import { answerQuestion } from "@/lib/booking/answer-question";
import type { AnswerId, IntakeAnswers } from "@/lib/domain/intake";
import { LANGUAGES } from "@/lib/words/languages";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { mailServer, whileWorking } from "@/tests/support/deliveries";
import { EVERY_KIND, oweEveryMail } from "@/tests/support/every-mail";
import { until } from "@/tests/support/mail-server";

jest.setTimeout(60_000);

const { query } = freshDatabase();
const server = mailServer();

/** Words of one's own for each question that takes any, and choices whose names stand nowhere else. */
const CANARIES: { [Id in AnswerId]?: IntakeAnswers[Id] } = {
  nerves: { feelings: ["tingling"], weakness: "old" },
  where: { regions: ["buttock-right"], drawing: [{ view: "back", points: [777, 431, 779, 433] }] },
  since: { since: "comes-and-goes", how: "canary-since" },
  "keeps-from": { text: "canary-keeps-from" },
  earlier: { treatments: ["injection"], imaging: ["mri"], notes: "canary-earlier" },
  precautions: { has: ["blood-thinner"], notes: "canary-precautions" },
};
const ABOUT_HEALTH =
  /canary|tingling|buttock|comes-and-goes|injection|thinner|777 431|777, ?431|sciatica|ciática|acupuncture|acupuntura|needle|aguja|tratamiento|dolor|salud|follow-up|treatment|pain\b/i;

/** Words that no English sentence of ours does without. */
const ENGLISH =
  /\b(the|you|your|we|us|with|and|is|it|to|by|when|where|see|hello|until|at|phone|reference)\b/i;
/** Addresses, headers of a calendar and markup are no sentences. */
const sentencesOf = (text: string) => text.replace(/https?:\S+|\S+@\S+|<[^>]*>|@media[^<]*/g, " ");

it("says nothing about health in any kind of mail there is, nor in a calendar, in the reader's language alone", async () => {
  await seedClinic();
  for (const language of LANGUAGES) {
    const { bookingId } = await oweEveryMail(NOW, language);
    for (const [id, answer] of Object.entries(CANARIES)) {
      const given = { id: id as AnswerId, answer, revision: 100 };
      expect(await answerQuestion(bookingId, given, NOW)).toMatchObject({ ok: true });
    }
  }
  const readers = await query("select distinct email from bookings where language = 'es'");
  const spanish = new Set(readers.rows.map(({ email }) => String(email)));

  await whileWorking(() =>
    until(
      async () => (await query("select id from messages where state = 'OWED'")).rows.length === 0,
      40_000,
    ),
  );

  const { rows } = await query("select kind from messages where state = 'SENT'");
  expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual([...EVERY_KIND].sort());
  expect(server.delivered).toHaveLength(rows.length);
  for (const { mail, recipients } of server.delivered) {
    const parts = mail.attachments.map(({ content }) => content.toString("utf8").replaceAll("\r\n ", ""));
    const all = [mail.subject, mail.text, mail.html, ...parts]
      .join("\n")
      .replaceAll("West End Acupuncture", "");
    expect({ subject: mail.subject, said: ABOUT_HEALTH.exec(all)?.[0] }).toEqual({ subject: mail.subject });
    expect(recipients).toHaveLength(1);
    const isSpanish = recipients.some((recipient) => spanish.has(recipient));
    expect(mail.html).toContain(`<html lang="${isSpanish ? "es" : "en"}" dir="ltr">`);
    if (!isSpanish) continue;
    const said = sentencesOf([mail.subject, mail.text, mail.html].join("\n"));
    expect({ subject: mail.subject, said: ENGLISH.exec(said)?.[0] }).toEqual({ subject: mail.subject });
    for (const part of parts) expect(part).toMatch(/(?=[^]*SUMMARY:Visita a West End)[^]*Referencia: /);
  }
});
