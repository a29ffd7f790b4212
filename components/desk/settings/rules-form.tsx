"use client";

import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioChoice } from "@/components/ui/radio-choice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { REMINDER_DAYS } from "@/lib/domain/reminders";
import { numbers, type Choice } from "@/lib/format/number-choices";
import styles from "./rules-form.module.css";
import { SettingsForm, type SettingsAction } from "./settings-form";

type Props = {
  action: SettingsAction;
  /** The rules as they stand, as people type them. */
  stands: Record<string, string>;
  version: number;
  /** Half hours of the clock, with their words. */
  halfHours: { reminders: Choice[]; offersFrom: Choice[]; offersUntil: Choice[] };
};

/** When patients can book, move and cancel by themselves, and what they are written. */
export function RulesForm({ action, stands, version, halfHours }: Props) {
  return (
    <SettingsForm action={action}>
      {({ fields, fieldErrors }) => {
        const isSent = Object.keys(fields).length > 0;
        const typed = isSent ? fields : stands;
        const stood = (name: string) => Number(stands[name]);
        const text = (name: string) => ({ name, defaultValue: typed[name], error: fieldErrors[name]?.[0] });
        const one = (name: string) => ({ name, chosen: typed[name], error: fieldErrors[name]?.[0] });

        return (
          <>
            <input type="hidden" name="version" value={version} />
            <RadioChoice
              {...one("onlineBooking")}
              legend="Can patients book online?"
              choices={[
                { value: "yes", label: "Yes" },
                { value: "no", label: "No", hint: "They are asked to call. Visits that are booked stay." },
              ]}
            />
            <Group title="Booking">
              <TextField
                {...text("noticeHours")}
                {...NUMBER}
                label="Shortest notice, in hours"
                hint="Nobody can book a time that starts sooner."
              />
              <TextField {...text("horizonDays")} {...NUMBER} label="How many days ahead can be booked" />
              <SelectField
                {...one("gridMinutes")}
                label="Visits start every"
                choices={numbers([10, 15, 20, 30, 60], stood("gridMinutes"), minutes)}
              />
              <SelectField
                {...one("smallestGapMinutes")}
                label="Avoid gaps shorter than"
                hint="Times that would leave such a gap are not offered while the day has others."
                choices={numbers([0, 15, 30, 45, 60, 90], stood("smallestGapMinutes"), gaps)}
              />
              <TextField {...text("holdMinutes")} {...NUMBER} label="A chosen time is kept for, in minutes" />
            </Group>
            <Group title="Changes">
              <TextField
                {...text("cutoffHours")}
                {...NUMBER}
                label="Patients can move or cancel until, in hours before"
              />
              <SelectField
                {...one("undoSeconds")}
                label="The desk can undo a change for"
                hint="Its mail waits as long."
                choices={numbers([0, 60, 180, 300, 600], stood("undoSeconds"), seconds)}
              />
            </Group>
            <Group title="Mails">
              <CheckboxGroup
                name="reminders"
                legend="Remind patients"
                choices={REMINDER_DAYS.map((days) => ({
                  name: `remind-${days}`,
                  label: days === 1 ? "the day before" : `${days} days before`,
                  isChecked: typed[`remind-${days}`] === "yes",
                }))}
              />
              <SelectField
                {...one("reminderMinute")}
                label="Reminders leave at"
                choices={halfHours.reminders}
              />
              <SelectField
                {...one("offersFromMinute")}
                label="The waitlist is asked from"
                choices={halfHours.offersFrom}
              />
              <SelectField {...one("offersUntilMinute")} label="Until" choices={halfHours.offersUntil} />
            </Group>
            <Group title="Records">
              <TextField
                {...text("recordYears")}
                {...NUMBER}
                label="Years for which a treatment’s record is kept"
                hint="Ask a lawyer. Nobody’s record is erased sooner, even if they ask."
              />
            </Group>
          </>
        );
      }}
    </SettingsForm>
  );
}

const NUMBER = { inputMode: "decimal", short: true, autoComplete: "off" } as const;

const minutes = (value: number) => `${value} minutes`;
const gaps = (value: number) => (value === 0 ? "no gap: offer every time" : minutes(value));
const seconds = (value: number) => {
  if (value === 0) return "never: mails leave at once";
  return value === 60 ? "1 minute" : value % 60 === 0 ? `${value / 60} minutes` : `${value} seconds`;
};

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
