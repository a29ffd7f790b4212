import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Picture } from "@/lib/domain/report-picture";
import { dateShort } from "./clinic-words";
import { MAIL_WORDS } from "./message-words";
import { counted, percent, totalOf } from "./report-words";

type VisitWeek = {
  week: ClinicDate;
  cancelledByPatient: number;
  cancelledByClinic: number;
  missed: number;
  kept: number;
  ahead: number;
};
type MailWeek = { week: ClinicDate; kind: keyof typeof MAIL_WORDS; sent: number; failed: number };

/** "Nov 30": weeks are named by their Monday. */
const weekLabel = (monday: ClinicDate) => dateShort(monday).replace(/^\w+, /, "");

const EMPTY = { cancelledByPatient: 0, cancelledByClinic: 0, missed: 0, kept: 0, ahead: 0 };
/** A line for every week, also for those without anything. */
const everyWeek = (weeks: readonly ClinicDate[], found: readonly VisitWeek[]): VisitWeek[] =>
  weeks.map((week) => found.find((one) => one.week === week) ?? { week, ...EMPTY });

/** What is behind the clinic, and what is booked ahead. */
export function aheadPicture(weeks: readonly ClinicDate[], found: readonly VisitWeek[]): Picture {
  const all = everyWeek(weeks, found);
  const ahead = totalOf(all, (one) => one.ahead);
  const kept = totalOf(all, (one) => one.kept);
  const [fullest] = [...all].sort((a, b) => b.ahead - a.ahead);
  const summary =
    ahead === 0
      ? `No visit of these days lies ahead. ${counted(kept, "visit")} took place.`
      : `${counted(ahead, "visit")} ${ahead === 1 ? "is" : "are"} booked ahead, most of them (${fullest?.ahead}) in the week of ${weekLabel(fullest?.week ?? "")}.`;
  return {
    ...{ name: "ahead", title: "Visits of each week, and booked ahead" },
    counted: "Visits by the week in which they are, without those cancelled or not come to.",
    summary: ahead + kept === 0 ? "No visits in these days." : summary,
    chart:
      ahead + kept === 0
        ? null
        : {
            kind: "columns",
            series: [
              { label: "Begun or over", look: "pale" },
              { label: "Booked ahead", look: "full" },
            ],
            columns: all.map((one) => ({
              label: weekLabel(one.week),
              values: [one.kept, one.ahead],
              note: String(one.kept + one.ahead),
            })),
          },
    table: {
      heads: ["Week of", "Begun or over", "Booked ahead"],
      rows: all.map((one) => [one.week, one.kept, one.ahead]),
    },
  };
}

const bookedIn = (one: VisitWeek) =>
  one.cancelledByPatient + one.cancelledByClinic + one.missed + one.kept + one.ahead;
const cancelledIn = (one: VisitWeek) => one.cancelledByPatient + one.cancelledByClinic;

/** Cancelled and not come to. */
export function missedPicture(weeks: readonly ClinicDate[], found: readonly VisitWeek[]): Picture {
  const all = everyWeek(weeks, found);
  const booked = totalOf(all, bookedIn);
  const cancelled = totalOf(all, cancelledIn);
  const missed = totalOf(all, (one) => one.missed);
  const due = missed + totalOf(all, (one) => one.kept);
  return {
    ...{ name: "missed", title: "Cancelled and not come" },
    counted:
      "By the week of the visit. Cancelled: of all visits booked. Not come: of visits that were due and not cancelled. What the desk took back at once is in neither.",
    summary:
      booked === 0
        ? "No visits in these days."
        : `${percent(cancelled, booked)} of ${counted(booked, "visit")} ${cancelled === 1 ? "was" : "were"} cancelled (${cancelled}). To ${percent(missed, due)} of those due, nobody came (${missed}).`,
    chart:
      cancelled + missed === 0
        ? null
        : {
            kind: "columns",
            series: [
              { label: "Cancelled by the patient", look: "full" },
              { label: "Cancelled by the clinic", look: "pale" },
              { label: "Not come", look: "hatched" },
            ],
            columns: all.map((one) => ({
              label: weekLabel(one.week),
              values: [one.cancelledByPatient, one.cancelledByClinic, one.missed],
              note: String(cancelledIn(one) + one.missed),
            })),
          },
    table: {
      heads: [
        "Week of",
        "Booked",
        "Cancelled by the patient",
        "Cancelled by the clinic",
        "Not come",
        "Cancelled, share",
        "Not come, share",
      ],
      rows: all.map((one) => [
        ...[one.week, bookedIn(one), one.cancelledByPatient, one.cancelledByClinic, one.missed],
        percent(cancelledIn(one), bookedIn(one)),
        percent(one.missed, one.missed + one.kept),
      ]),
    },
  };
}

/** Mails that can never arrive, by week and by what they were about. */
export function undeliveredPicture(weeks: readonly ClinicDate[], found: readonly MailWeek[]): Picture {
  const failed = totalOf(found, (one) => one.failed);
  const all = failed + totalOf(found, (one) => one.sent);
  const none =
    all === 0 ? "No mails in these days." : `All ${counted(all, "mail")} of these days were delivered.`;
  return {
    ...{ name: "undelivered", title: "Messages not delivered" },
    counted: "By the week in which a mail was written. The table tells apart what the mails were about.",
    summary:
      failed === 0
        ? none
        : `${failed} of ${counted(all, "mail")} could not be delivered (${percent(failed, all)}).`,
    chart:
      failed === 0
        ? null
        : {
            kind: "columns",
            series: [{ label: "Not delivered", look: "hatched" }],
            columns: weeks.map((week) => {
              const value = totalOf(
                found.filter((one) => one.week === week),
                (one) => one.failed,
              );
              return { label: weekLabel(week), values: [value], note: String(value) };
            }),
          },
    table: {
      heads: ["Week of", "About", "Not delivered", "Delivered"],
      rows: found.map((one) => [one.week, MAIL_WORDS[one.kind], one.failed, one.sent]),
    },
  };
}
