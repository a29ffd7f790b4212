import "server-only";
import type { ClinicTexts, TextKey, TextLanguage } from "@/lib/domain/clinic-texts";
import type { Sql } from "./sql";

/** Nothing but what the clinic has written itself. */
export async function readTexts(on: Sql): Promise<ClinicTexts> {
  const rows = await on<{ key: string; text: string }>`
    select key || ':' || language as key, text from clinic_texts`;
  return Object.fromEntries(rows.map(({ key, text }) => [key, text]));
}

/** @param text empty: our own words again, or none */
export async function writeText(on: Sql, key: TextKey, language: TextLanguage, text: string): Promise<void> {
  if (text === "") {
    await on`delete from clinic_texts where key = ${key} and language = ${language}`;
    return;
  }
  await on`
    insert into clinic_texts (key, language, text) values (${key}, ${language}, ${text})
        on conflict (key, language) do update set text = excluded.text, updated_at = clock_timestamp()`;
}

/** Whoever changes texts does so one after the other. */
export async function claimTexts(on: Sql): Promise<void> {
  await on`lock table clinic_texts in share row exclusive mode`;
}
