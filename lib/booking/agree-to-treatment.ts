import "server-only";
import { CONSENT } from "@/lib/domain/intake-consent";
import type { Progress } from "@/lib/domain/intake-questions";
import type { Instant } from "@/lib/domain/interval";
import { accepted, type Result } from "@/lib/domain/result";
import { changeAnswers, type NotWritten } from "./write-intake";

/** Keeps that the patient has agreed to today's words, and when. */
export const agreeToTreatment = (
  bookingId: string,
  now: Instant,
): Promise<Result<Progress, NotWritten<never>>> =>
  changeAnswers<never>(bookingId, now, (intake) =>
    accepted(
      intake?.consentVersion === CONSENT.version
        ? null
        : {
            consentVersion: CONSENT.version,
            noted: { action: "intake.agreed", details: { version: CONSENT.version } },
          },
    ),
  );
