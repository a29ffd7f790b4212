import "server-only";
import { findClinic } from "@/lib/data/clinic";
import * as counts from "@/lib/data/report-counts";
import { readReportDiaries } from "@/lib/data/report-diaries";
import { clinicDay } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { fullnessOf } from "@/lib/domain/report-fullness";
import type { Picture, PictureName } from "@/lib/domain/report-picture";
import { weeksOf, type ReportRange } from "@/lib/domain/report-range";
import type { Staff } from "@/lib/domain/staff";
import { foundPicture, leadPicture, waitlistPicture } from "@/lib/format/report-bars";
import { fullnessPicture } from "@/lib/format/report-fullness-words";
import { aheadPicture, missedPicture, undeliveredPicture } from "@/lib/format/report-weeks";
import { wholeDay } from "./diary-days";

/**
 * One picture of a range. All roles see all of them: they are counts, and nobody's name is read for them. Practitioners
 * see each other's fullness, as they do in the day's table.
 */
export async function showReport(
  _by: Staff,
  name: PictureName,
  range: ReportRange,
  now: Instant,
): Promise<Picture> {
  const { timeZone: zone } = await findClinic();
  const instants = {
    from: new Date(wholeDay(clinicDay(range.from, zone)).start),
    until: new Date(wholeDay(clinicDay(range.until, zone)).end),
  };
  const counted = { ...instants, zone };
  const weeks = weeksOf(range);
  switch (name) {
    case "fullness":
      return fullnessPicture(fullnessOf(await readReportDiaries(range, instants), range, zone));
    case "ahead":
      return aheadPicture(weeks, await counts.countVisitWeeks(counted, new Date(now)));
    case "missed":
      return missedPicture(weeks, await counts.countVisitWeeks(counted, new Date(now)));
    case "lead":
      return leadPicture(await counts.countLeads(counted));
    case "found":
      return foundPicture(await counts.countFoundBy(counted));
    case "undelivered":
      return undeliveredPicture(weeks, await counts.countMails(counted));
    case "waitlist":
      return waitlistPicture(await counts.countWaitlist(counted));
  }
}
