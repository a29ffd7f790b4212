import "server-only";
import type { ClinicFacts } from "@/lib/data/clinic";
import type { MessageToSend } from "@/lib/data/messages";
import { MAIL_TEXTS, TEXT_LANGUAGES, textLines } from "@/lib/domain/clinic-texts";
import type { Instant } from "@/lib/domain/interval";
import { envelope, present } from "./envelope";
import { exampleMail } from "./example-mail";
import type { Mail } from "./transport";

const MARK = "This is a test mail. Nothing is booked, and its links lead nowhere.";

/** A mail to whoever tries a text, as it is stored now. */
export function composeTried(message: MessageToSend, clinic: ClinicFacts, now: Instant): Mail {
  const tried = present(message.textTried);
  const key = MAIL_TEXTS.find((one) => tried.startsWith(`${one}:`)) ?? MAIL_TEXTS[0];
  const language = TEXT_LANGUAGES.find((one) => tried.endsWith(`:${one}`)) ?? "en";
  const words = exampleMail(key, [MARK, ...textLines(clinic.texts, key, language)], clinic, language, now);
  return {
    ...envelope(message, message.id, clinic, now),
    to: { name: "", address: message.recipient },
    words: { ...words, subject: `Test: ${words.subject}` },
    calendar: null,
  };
}
