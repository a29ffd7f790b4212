"use client";

import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioChoice } from "@/components/ui/radio-choice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { HOURS_ASKED, NOTICES_ASKED } from "@/lib/domain/waitlist-choices";
import { HOURS_WORDS, NOTICE_WORDS } from "@/lib/format/waitlist-words";
import styles from "./wish-form.module.css";

type Props = {
  action: FormAction;
  button: string;
  /** The weekdays on which anybody could be seen, with their names. */
  weekdays: { weekday: number; name: string }[];
  /** What the form holds when it opens. Times as "14:30". */
  given: {
    weekdays: readonly number[];
    hours: string;
    from?: string | undefined;
    until?: string | undefined;
    untilDate: string;
    notice: string;
  };
  /** Who may give it; left out when that was chosen before. */
  practitioners?: { value: string; label: string }[];
  practitioner?: string;
  asksConsent?: boolean;
};

/** When a time would suit. */
export function WishForm({
  action,
  button,
  weekdays,
  given,
  practitioners,
  practitioner,
  asksConsent,
}: Props) {
  return (
    <FormShell action={action} button={button} sending="One moment">
      {({ fields, fieldErrors }) => {
        const isSent = Object.keys(fields).length > 0;
        const error = (name: string) => fieldErrors[name]?.[0];
        const time = (name: "from" | "until", label: string) => (
          <TextField
            {...{ name, label, type: "time", short: true }}
            defaultValue={fields[name] ?? given[name]}
            error={error(name)}
          />
        );

        return (
          <div className={styles.fields}>
            {practitioners && (
              <RadioChoice
                legend="With whom?"
                name="practitioner"
                choices={practitioners}
                chosen={fields["practitioner"] ?? practitioner}
                error={error("practitioner")}
              />
            )}
            <CheckboxGroup
              legend="On which days could you come?"
              name="weekdays"
              choices={weekdays.map(({ weekday, name }) => ({
                name: `weekday-${weekday}`,
                label: name,
                isChecked: isSent ? fields[`weekday-${weekday}`] === "yes" : given.weekdays.includes(weekday),
              }))}
              error={error("weekdays")}
            />
            <RadioChoice
              legend="At what time of day could a visit start?"
              name="hours"
              choices={HOURS_ASKED.map((value) => ({ value, label: HOURS_WORDS[value] }))}
              chosen={fields["hours"] ?? given.hours}
              error={error("hours")}
            />
            <div className={styles.between}>
              {time("from", "Not before")}
              {time("until", "Before")}
            </div>
            <TextField
              label="What is the last day that would help?"
              hint="After this day we take you off the list."
              name="untilDate"
              type="date"
              short
              defaultValue={fields["untilDate"] ?? given.untilDate}
              error={error("untilDate")}
            />
            <SelectField
              label="How long before a visit do you need to know?"
              name="notice"
              choices={NOTICES_ASKED.map((value) => ({ value, label: NOTICE_WORDS[value] }))}
              chosen={fields["notice"] ?? given.notice}
              error={error("notice")}
            />
            {asksConsent && (
              <CheckboxField
                name="consent"
                label="I agree that the clinic keeps these details to offer me a time."
                defaultChecked={fields["consent"] === "yes"}
                error={error("consent")}
              />
            )}
          </div>
        );
      }}
    </FormShell>
  );
}
