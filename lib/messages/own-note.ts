import "server-only";
import type { ClinicFacts } from "@/lib/data/clinic";
import { textLines, type MailText } from "@/lib/domain/clinic-texts";
import type { VisitFacts } from "@/lib/domain/message";

/** What the clinic adds to the mail about a visit: how to find it, where to park. Not to one about a call. */
export const noteIn = ({ texts }: ClinicFacts, key: MailText, { byPhone, language }: VisitFacts): string[] =>
  byPhone ? [] : textLines(texts, key, language);
