"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { normalised, wholeStretches } from "@/lib/domain/stretches";
import { copiedMonday, dayFields, dayName, typedDay, type Fields } from "@/lib/domain/week-fields";
import { WEEKDAYS, type Week } from "@/lib/domain/week-versions";
import type { WeekWords } from "@/lib/format/hours-words";
import { DayStretches } from "./day-stretches";
import { WeekPainter } from "./week-painter";
import styles from "./week.module.css";

type Props = { before: Fields; words: WeekWords; errors: Record<string, string[]> };

const never = () => () => undefined;

/** The week in fields, which are what is sent; where there are scripts, also to be painted. */
export function WeekFields({ before, words, errors }: Props) {
  const [fields, setFields] = useState<Fields>(before);
  const fill = (more: Record<string, string>) => setFields((all) => ({ ...all, ...more }));
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

  return (
    <div className={styles.week}>
      {hasScripts && (
        <WeekPainter
          week={weekIn(fields)}
          words={words}
          onDay={(weekday, day) => fill(dayFields(weekday, day))}
        />
      )}
      <div className={styles.days}>
        {WEEKDAYS.map((weekday) => (
          <DayStretches
            key={weekday}
            weekday={weekday}
            name={words.weekdays[weekday - 1] ?? ""}
            fields={fields}
            error={errors[dayName(weekday)]?.[0]}
            onChange={(field, text) => fill({ [field]: text })}
          />
        ))}
      </div>
      <div className={styles.copies}>
        {COPIES.map(({ until, label }) => (
          <Button
            key={until}
            name="copy"
            value={until}
            look="quiet"
            onClick={(event) => {
              event.preventDefault(); // without scripts the server copies
              fill(copiedMonday(fields, until));
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}

const COPIES = [
  { until: 5, label: "Copy Monday to Tuesday – Friday" },
  { until: 7, label: "Copy Monday to every day" },
];

/** What is painted: a stretch that is typed only in part is not there yet. */
const weekIn = (fields: Fields): Week =>
  WEEKDAYS.map((weekday) =>
    normalised(
      wholeStretches(typedDay(fields, weekday)).filter(({ opensAt, closesAt }) => opensAt < closesAt),
    ),
  );
