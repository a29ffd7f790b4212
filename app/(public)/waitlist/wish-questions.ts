import "server-only";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { addDays, type ClinicDate } from "@/lib/domain/clinic-time";
import { clockAt } from "@/lib/domain/wall-clock";
import { MINUTE } from "@/lib/domain/interval";
import type { WaitlistWish } from "@/lib/domain/waitlist";
import { hoursAsked } from "@/lib/domain/waitlist-choices";
import { weekdayName } from "@/lib/format/clinic-words";
import { pageLanguage } from "@/app/page-language";
import { sentencesIn } from "@/lib/words/words-in";

const USUAL_DAYS = 30;
const A_DAY_AHEAD = "1440";

/** What the form of a wish shows: the weekdays on which somebody works, and what was wished before, if anything. */
export async function wishQuestions(
  practitioner: string,
  { today, last, before }: { today: ClinicDate; last: ClinicDate | null; before: WaitlistWish | null },
) {
  const everyone = await listPractitioners();
  const asked = everyone.filter(({ slug }) => practitioner === "any" || slug === practitioner);
  const weekdays = [...new Set(asked.flatMap((one) => one.weekdays))].sort((a, b) => a - b);
  const language = await pageLanguage();
  return {
    words: sentencesIn(language, "wish"),
    weekdays: weekdays.map((weekday) => ({ weekday, name: weekdayName(weekday, language) })),
    given: before
      ? asGiven(before)
      : {
          weekdays,
          hours: "any",
          untilDate: last === null ? addDays(today, USUAL_DAYS) : dayBefore(last, today),
          notice: A_DAY_AHEAD,
        },
  };
}

/** The day before the visit; today, when that is past. */
const dayBefore = (last: ClinicDate, today: ClinicDate): ClinicDate =>
  last > today ? addDays(last, -1) : last;

function asGiven(wish: WaitlistWish) {
  const { weekdays, untilDate, noticeMinutes, fromMinute, untilMinute } = wish;
  const clock = (minute: number) => clockAt(minute * MINUTE, "UTC");
  return {
    ...{ weekdays, untilDate, hours: hoursAsked(wish), notice: String(noticeMinutes) },
    ...{ from: clock(fromMinute), until: clock(untilMinute) },
  };
}
