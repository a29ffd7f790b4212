import "server-only";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import type { Instant } from "@/lib/domain/interval";
import { env } from "@/lib/env";
import type { Language } from "@/lib/words/languages";
import type { Mailbox } from "./transport";

/** What every mail of ours has outside. `about`: the id of what it speaks of, for the Message-ID. */
export function envelope(
  { kind, sequence, ordinal, round }: MessageToSend,
  about: string,
  clinic: ClinicFacts,
  now: Instant,
) {
  const name = kind.toLowerCase().replaceAll("_", "-") + (ordinal > 0 ? `-${ordinal}` : "");
  const replyTo: Mailbox = { name: clinic.name, address: clinic.email };
  return {
    from: { name: clinic.name, address: env().MAIL_FROM ?? clinic.email },
    replyTo,
    messageId: `<${name}.${sequence}.${about}${round > 0 ? `.${round}` : ""}@${host()}>`,
    date: now,
  };
}

/** The site's host: what our Message-IDs and calendar UIDs end with. */
export const host = (): string => new URL(env().APP_URL).hostname;

/** A check of the database (message_has_one_subject) and the kind promise that it is there. */
export function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error("the message has lost what it speaks of");
  return value;
}

/** What its reader reads. Checks of the database (…_language_known) promise that it is one of ours. */
export const languageOf = ({ language }: { language: string }): Language => language as Language;
