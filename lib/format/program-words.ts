import type { Instant } from "@/lib/domain/interval";
import { clinicDateTime } from "./clinic-words";

/** Tells two links of one calendar apart: "Made Tue, Dec 1 at 10:00 AM". */
export const madeWords = (at: Date, zone: string): string => `Made ${clinicDateTime(at.getTime(), zone)}`;

/** "Last used Tue, Dec 1 at 10:00 AM." */
export const lastUsedWords = (at: Date | null, zone: string): string =>
  at === null ? "Not used yet" : `Last used ${clinicDateTime(at.getTime(), zone)}`;

type Delivery = { at: Instant; answer: string; state: "OWED" | "DELIVERED" | "FAILED" };

/** How a webhook stands: "Last try Tue, Dec 1 at 10:00 AM: answered 500. It will be tried again." */
export function webhookWords(
  { isDisabled, owed, last }: { isDisabled: boolean; owed: number; last: Delivery | null },
  zone: string,
): string[] {
  const tried = last && `Last try ${clinicDateTime(last.at, zone)}: ${last.answer}${AFTER[last.state]}`;
  const waiting = owed > 0 ? `${owed} ${owed === 1 ? "change waits" : "changes wait"} to be sent` : "";
  return [isDisabled ? "Turned off" : "", tried ?? "Nothing was sent yet", isDisabled ? "" : waiting].filter(
    Boolean,
  );
}

const AFTER = { OWED: ". It will be tried again", DELIVERED: "", FAILED: ". It is not tried again" };
