import { FOUND_BY, type FoundBy } from "@/lib/domain/found-by";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { leadBins, medianLead, type LeadBin, type LeadCount } from "@/lib/domain/report-lead";
import type { Picture } from "@/lib/domain/report-picture";
import { counted, percent, totalOf } from "./report-words";

const binLabel = ({ from, until }: LeadBin) =>
  until === 0
    ? "Same day"
    : until === null
      ? `${from}+ days`
      : from === until
        ? "1 day"
        : `${from}–${until} days`;

/** How long before the visit it was booked. */
export function leadPicture(counts: readonly LeadCount[]): Picture {
  const bins = leadBins(counts);
  const visits = totalOf(bins, (bin) => bin.visits);
  const median = medianLead(counts);
  return {
    ...{ name: "lead", title: "Booked how long before" },
    counted:
      "Days of the calendar from booking to visit, as it stands now: a visit that was moved counts with its new day.",
    summary:
      median === null
        ? "No visits in these days."
        : `Half of ${counted(visits, "visit")} were booked ${median === 0 ? "on the day itself" : `at most ${counted(median, "day")} before`}.`,
    chart:
      visits === 0
        ? null
        : {
            kind: "columns",
            series: [{ label: "Visits", look: "full" }],
            columns: bins.map((bin) => ({
              label: binLabel(bin).replace(/(?<=\d\+?) days?$/, ""),
              values: [bin.visits],
              note: String(bin.visits),
            })),
          },
    table: {
      heads: ["Booked before", "Visits", "Share"],
      rows: bins.map((bin) => [binLabel(bin), bin.visits, percent(bin.visits, visits)]),
    },
  };
}

export const FOUND_BY_WORDS: Record<FoundBy, string> = {
  PANEL: "First times on the front page",
  PAGES: "The page of all times",
  WAITLIST: "Offered from the waitlist",
  DESK: "Booked by the desk",
  PROGRAM: "Another program",
};

/** How patients found their time. */
export function foundPicture(found: readonly { foundBy: FoundBy | null; visits: number }[]): Picture {
  const visits = totalOf(found, (one) => one.visits);
  const ways = [...FOUND_BY, null].map((way) => ({
    label: way === null ? "Not noted" : FOUND_BY_WORDS[way],
    value: found.find(({ foundBy }) => foundBy === way)?.visits ?? 0,
    isKnown: way !== null,
  }));
  const [first] = ways.filter(({ isKnown }) => isKnown).sort((a, b) => b.value - a.value);
  const known = totalOf(
    ways.filter(({ isKnown }) => isKnown),
    ({ value }) => value,
  );
  return {
    ...{ name: "found", title: "How patients found a time" },
    counted: "Where the first time of a visit came from. Not noted: booked before this was counted.",
    summary:
      visits === 0
        ? "No visits in these days."
        : known === 0 || !first
          ? `Of ${counted(visits, "visit")} it was not noted.`
          : `Most often: ${first.label.charAt(0).toLowerCase()}${first.label.slice(1)}, ${percent(first.value, visits)} of ${counted(visits, "visit")}.`,
    chart:
      known === 0
        ? null
        : {
            kind: "bars",
            bars: ways.map(({ label, value }) => ({
              label,
              value,
              note: `${value} (${percent(value, visits)})`,
            })),
          },
    table: {
      heads: ["Found", "Visits", "Share"],
      rows: ways.map(({ label, value }) => [label, value, percent(value, visits)]),
    },
  };
}

type WaitlistWeek = { week: ClinicDate; joined: number; offered: number; accepted: number };

/** What became of those who joined the waitlist. */
export function waitlistPicture(weeks: readonly WaitlistWeek[]): Picture {
  const joined = totalOf(weeks, (one) => one.joined);
  const offered = totalOf(weeks, (one) => one.offered);
  const accepted = totalOf(weeks, (one) => one.accepted);
  return {
    ...{ name: "waitlist", title: "Waitlist filled" },
    counted: "People by the week in which they joined: who was offered a time since, and who took one.",
    summary:
      joined === 0
        ? "Nobody joined the waitlist in these days."
        : `Of ${joined} who joined, ${offered} ${offered === 1 ? "was" : "were"} offered a time and ${accepted} took one (${percent(accepted, joined)}).`,
    chart:
      joined === 0
        ? null
        : {
            kind: "bars",
            bars: [
              { label: "Joined", value: joined, note: String(joined) },
              { label: "Offered a time", value: offered, note: `${offered} (${percent(offered, joined)})` },
              { label: "Took one", value: accepted, note: `${accepted} (${percent(accepted, joined)})` },
            ],
          },
    table: {
      heads: ["Week of", "Joined", "Offered a time", "Took one", "Share"],
      rows: weeks.map((one) => [
        one.week,
        one.joined,
        one.offered,
        one.accepted,
        percent(one.accepted, one.joined),
      ]),
    },
  };
}
