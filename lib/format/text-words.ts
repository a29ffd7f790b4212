import type { MailText, TextLanguage } from "@/lib/domain/clinic-texts";

/** How the desk calls the mails that hold texts of the clinic's own. */
export const MAIL_TEXT_NAMES: Record<MailText, string> = {
  "mail-confirmed": "Confirmation",
  "mail-reminder": "Reminder",
};

export const LANGUAGE_NAMES: Record<TextLanguage, string> = { en: "English", es: "Spanish" };
