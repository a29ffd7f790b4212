import { clock } from "@/app/clock";
import { BookingPanel } from "@/components/booking/booking-panel";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { nextFreeTimes } from "@/lib/booking/next-free-times";
import { daysInWords } from "@/lib/format/free-days";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

const DAYS = 3;
const TIMES_A_DAY = 4;

type Props = { phone: string; language: Language };

/** The booking panel with what is free now. */
export async function NextFreePanel({ phone, language }: Props) {
  const { policy } = await clinicFacts();
  const { treatment, name, timeZone, days } = await nextFreeTimes(clock());
  const href = (start: string) => {
    const wish = new URLSearchParams({ treatment: treatment ?? "", practitioner: "any", start });
    return `/book?${wish}`;
  };
  // Chosen before they are put into words: the page would otherwise word a hundred times to show twelve.
  const offered = policy.onlineBooking ? days : [];
  const few = offered.slice(0, DAYS).map(({ date, starts }) => ({ date, starts: spread(starts) }));
  const shown = daysInWords(few, timeZone, language).map(({ date, label, times }) => ({
    ...{ date, label },
    times: times.map((time) => ({ href: href(time.value), label: time.label })),
  }));

  return (
    <BookingPanel
      treatmentName={name}
      days={shown}
      phone={phone}
      isOff={!policy.onlineBooking}
      say={wordsIn(language, "condition")}
    />
  );
}

/** The first time of a day, the last, and some between: four in a row before breakfast would help few. */
function spread<Time>(times: readonly Time[]): Time[] {
  if (times.length <= TIMES_A_DAY) return [...times];
  const step = (times.length - 1) / (TIMES_A_DAY - 1);
  return Array.from({ length: TIMES_A_DAY }, (_, position) => times[Math.round(position * step)]).filter(
    (time) => time !== undefined,
  );
}
