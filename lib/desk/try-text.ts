import "server-only";
import { db } from "@/lib/data/client";
import { oweMessage } from "@/lib/data/owed-messages";
import { sqlIn } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import type { MailText, TextLanguage } from "@/lib/domain/clinic-texts";
import { actorOf, type Staff } from "@/lib/domain/staff";

/** Owes whoever asks a mail with the text as it is stored, to their own address. */
export async function tryText(by: Staff, key: MailText, language: TextLanguage): Promise<void> {
  await db().$transaction(async (tx) => {
    const on = sqlIn(tx);
    await oweMessage(on, {
      kind: "TEXT_TRIED",
      about: { textTried: `${key}:${language}` },
      recipient: by.email,
    });
    await noteInTrail(on, { actor: actorOf(by), action: "text.tried", details: { key, language } });
  });
}
