import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { multiLine } from "@/lib/booking/plain-text";
import { claimTexts, readTexts, writeText } from "@/lib/data/clinic-texts";
import { findClinic } from "@/lib/data/clinic";
import { db } from "@/lib/data/client";
import { forgetFacts } from "@/lib/data/kept";
import { sql, sqlIn } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { readTreatmentSettings } from "@/lib/data/treatment-settings";
import {
  MAIL_TEXTS,
  tellsHealth,
  TEXT_KEYS,
  type ClinicTexts,
  type TextKey,
  type TextLanguage,
} from "@/lib/domain/clinic-texts";
import type { Instant } from "@/lib/domain/interval";
import type { Words } from "@/lib/domain/message";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { exampleMail } from "@/lib/messages/example-mail";
import { IN_ENGLISH } from "@/lib/words/in-english";
import type { FormRefusal } from "./catalogue-form";

export type TextFields = Record<TextKey, string>;
export type MailPreview = Pick<Words, "subject" | "text">;

const LONGEST: Record<TextKey, number> = {
  notice: 200,
  "mail-confirmed": 800,
  "mail-reminder": 800,
  "find-us": 800,
  "what-to-bring": 800,
};

const textOf = (key: TextKey) =>
  z.preprocess(
    (typed) => (typeof typed === "string" && typed.trim() === "" ? undefined : typed),
    multiLine(LONGEST[key], { empty: "Write plain text." }, IN_ENGLISH).optional(),
  );

/** What is typed for each place. Empty: our own words, or none. */
export const textsForm = z.object(
  Object.fromEntries(TEXT_KEYS.map((key) => [key, textOf(key)])) as Record<
    TextKey,
    ReturnType<typeof textOf>
  >,
);

/** The texts of a language as they are stored; `version` is another as soon as one of them is. */
export async function showTexts(language: TextLanguage): Promise<{ fields: TextFields; version: string }> {
  return fieldsOf(await readTexts(sql), language);
}

/** Which text would tell of somebody's health in a mail, in words beside its field. */
export async function faultsOfTexts(asked: z.infer<typeof textsForm>): Promise<Record<string, string[]>> {
  const [{ name: clinicName }, treatments] = await Promise.all([findClinic(), readTreatmentSettings()]);
  const own = { clinicName, treatments: treatments.map(({ name }) => name) };
  const faults = MAIL_TEXTS.map((key) => [key, tellsHealth(asked[key] ?? "", own)] as const);
  return Object.fromEntries(
    faults
      .filter(([, word]) => word !== null)
      .map(([key, word]) => [
        key,
        [`“${word}” would tell others why somebody comes. Mails say nothing about health or treatments.`],
      ]),
  );
}

/** Both mails as patients would get them with these texts. */
export async function previewMails(
  language: TextLanguage,
  asked: z.infer<typeof textsForm>,
  now: Instant,
): Promise<Record<(typeof MAIL_TEXTS)[number], MailPreview>> {
  const clinic = await findClinic();
  const mails = MAIL_TEXTS.map((key) => {
    const { subject, text } = exampleMail(key, linesOf(asked[key]), clinic, language, now);
    return [key, { subject, text }] as const;
  });
  return Object.fromEntries(mails) as Record<(typeof MAIL_TEXTS)[number], MailPreview>;
}

/** @param version of the form: what it was made from */
export async function saveTexts(
  by: Staff,
  language: TextLanguage,
  version: string,
  asked: z.infer<typeof textsForm>,
): Promise<Result<null, FormRefusal>> {
  const outcome = await db().$transaction(async (tx) => {
    const on = sqlIn(tx);
    await claimTexts(on);
    const stored = fieldsOf(await readTexts(on), language);
    if (stored.version !== version) return refused({ reason: "stale" as const });
    const changed = TEXT_KEYS.filter((key) => stored.fields[key] !== (asked[key] ?? ""));
    for (const key of changed) await writeText(on, key, language, asked[key] ?? "");
    if (changed.length > 0) {
      const details = { language, fields: changed };
      await noteInTrail(on, { actor: actorOf(by), action: "text.changed", details });
    }
    return accepted(null);
  });
  if (outcome.ok) forgetFacts();
  return outcome;
}

const linesOf = (text: string | undefined): string[] =>
  (text ?? "").split("\n").filter((line) => line.trim() !== "");

function fieldsOf(texts: ClinicTexts, language: TextLanguage) {
  const fields = Object.fromEntries(
    TEXT_KEYS.map((key) => [key, texts[`${key}:${language}`] ?? ""]),
  ) as TextFields;
  return { fields, version: createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 16) };
}
