import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findClinic } from "@/lib/data/clinic";
import { closeDatabase } from "@/lib/data/client";
import { findMessage } from "@/lib/data/messages";
import { compose } from "@/lib/messages/compose";
import { EVERY_KIND, oweEveryMail } from "@/tests/support/every-mail";
import { noteFigure } from "@/tests/support/figures";
import { told } from "./clinic-over-http";
import { ask, everythingThatMatters } from "./site-database";
import { workerStandsStill } from "./standing-worker";

jest.setTimeout(180_000);
workerStandsStill();

/** As mail scanners do: more than once, and by both verbs that must not change anything. */
const LOOKS = 5;
const SCANNER = { "User-Agent": "Mozilla/5.0 (compatible; MailScanner/1.0)" };

beforeAll(() => {
  const kept = (file: string) => readFileSync(join(told("DATA_DIR"), file), "utf8").trim();
  Object.assign(process.env, {
    ...{ APP_URL: told("SITE_URL"), SMTP_URL: "smtp://127.0.0.1:9" },
    ...{ AUTH_SECRET: kept("auth-secret"), ENCRYPTION_KEY: kept("encryption-key") },
  });
});
afterAll(closeDatabase);

it(`changes nothing when a scanner opens every link of every kind of mail ${LOOKS} times`, async () => {
  const now = Date.now();
  await oweEveryMail(now);
  const mails = await mailsOwedSince(new Date(now));
  const urls = [...new Set(mails.flatMap(({ text }) => text.match(/https?:\/\/[^\s"<>\\]+/g) ?? []))].filter(
    (url) => url.startsWith(told("SITE_URL")),
  );
  expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(EVERY_KIND));
  expect(urls.length).toBeGreaterThan(8);
  const before = await everythingThatMatters();

  for (const url of urls) {
    for (let look = 0; look < LOOKS; look++) {
      for (const method of ["GET", "HEAD"]) {
        const { status } = await fetch(url, { method, headers: SCANNER, redirect: "manual" });
        // The link in a test mail of the clinic's own texts is an example, and leads nowhere.
        const isSound = url.endsWith("/visit/example") ? status === 404 : status < 400;
        expect({ url, isSound }).toEqual({ url, isSound: true });
      }
    }
  }

  expect(await everythingThatMatters()).toEqual(before);
  noteFigure("kinds of mail", EVERY_KIND.length);
  noteFigure(`links opened ${LOOKS} times by GET and by HEAD`, urls.length);
});

/** What each mail says, as if the desk had it sent once more: some have left already, others may not leave by night. */
async function mailsOwedSince(since: Date): Promise<{ kind: string; text: string }[]> {
  const rows = await ask<{ id: string }>("select id from messages where created_at >= $1", [since]);
  const clinic = await findClinic();
  const mails = [];
  for (const { id } of rows) {
    const message = await findMessage(id);
    const mail = message && compose({ ...message, round: 1 }, clinic, since.getTime() + 1);
    if (message && mail?.ok) {
      const { words, calendar } = mail.value;
      const file = calendar?.content.replaceAll("\r\n ", "") ?? "";
      mails.push({ kind: message.kind, text: [words.text, words.html, file].join("\n") });
    }
  }
  return mails;
}
