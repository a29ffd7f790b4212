import type { DayInWords, TimeInWords } from "@/lib/format/free-days";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import styles from "./time-choice.module.css";
import { TimeRadio } from "./time-radio";

type Props = {
  days: DayInWords[];
  /** The time that is chosen when the page opens. */
  chosen: string | null;
  /** "10:42 AM": until when the chosen time is kept for this reader. */
  keptUntil: string | null;
  language: Language;
};

/** The parts of a day, by the hour on the clinic's clock at which they end. */
const PARTS = [
  { name: "morning", until: 12 },
  { name: "afternoon", until: 17 },
  { name: "evening", until: 24 },
] as const;

/**
 * Folded days of radios: everything is there without JavaScript, and a screen reader hears day, count and time. Any
 * number of days may be open, because the arrow keys only reach the radios that are not folded away.
 */
export function TimeDays({ days, chosen, keptUntil, language }: Props) {
  const say = wordsIn(language, "times");
  const opened = days.find(({ times }) => times.some(({ value }) => value === chosen)) ?? days[0];

  return (
    <div className={styles.days}>
      {days.map((day, position) => (
        <details key={day.date} open={day === opened} className={styles.day}>
          <summary className={styles.summary}>
            <span className={styles.date}>{day.label}</span>
            <span className="visually-hidden">, </span>
            <span className={styles.count}>{say("count", { count: day.times.length })}</span>
          </summary>
          <fieldset className={styles.times}>
            <legend className="visually-hidden">{say("timesOn", { day: day.label })}</legend>
            {partsOf(day.times).map(({ name, times }) => (
              <div key={name}>
                <p className={styles.part}>{say(name)}</p>
                <div className={styles.grid}>
                  {times.map((time) => (
                    <TimeRadio
                      key={time.value}
                      time={time}
                      day={day.label}
                      isChosen={time.value === chosen}
                      note={
                        time.value === chosen && keptUntil ? say("keptUntil", { time: keptUntil }) : undefined
                      }
                      // The first one carries the plain name: that is where an error summary leads.
                      id={position === 0 && time === day.times[0] ? "start" : undefined}
                    />
                  ))}
                </div>
              </div>
            ))}
          </fieldset>
        </details>
      ))}
    </div>
  );
}

function partsOf(times: TimeInWords[]) {
  const hourOf = ({ value }: TimeInWords) => Number(value.slice(11, 13));
  return PARTS.map(({ name, until }, position) => {
    const from = PARTS[position - 1]?.until ?? 0;
    return { name, times: times.filter((time) => from <= hourOf(time) && hourOf(time) < until) };
  }).filter(({ times }) => times.length > 0);
}
