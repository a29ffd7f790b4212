"use client";

import { FormShell, type FormAction } from "@/components/booking/form-shell";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { usePageWords } from "@/components/ui/page-words";
import { RadioChoice } from "@/components/ui/radio-choice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { HOURS_ASKED, NOTICES_ASKED } from "@/lib/domain/waitlist-choices";
import type { Sentences } from "@/lib/words/words-in";
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
  words: Sentences<"wish">;
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
  words,
}: Props) {
  const page = usePageWords();

  return (
    <FormShell action={action} button={button} sending={page.oneMoment}>
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
                legend={words.with}
                name="practitioner"
                choices={practitioners}
                chosen={fields["practitioner"] ?? practitioner}
                error={error("practitioner")}
              />
            )}
            <CheckboxGroup
              legend={words.days}
              name="weekdays"
              choices={weekdays.map(({ weekday, name }) => ({
                name: `weekday-${weekday}`,
                label: name,
                isChecked: isSent ? fields[`weekday-${weekday}`] === "yes" : given.weekdays.includes(weekday),
              }))}
              error={error("weekdays")}
            />
            <RadioChoice
              legend={words.hour}
              name="hours"
              choices={HOURS_ASKED.map((value) => ({ value, label: words.hours[value] }))}
              chosen={fields["hours"] ?? given.hours}
              error={error("hours")}
            />
            <div className={styles.between}>
              {time("from", words.from)}
              {time("until", words.until)}
            </div>
            <TextField
              label={words.untilDate}
              hint={words.untilDateHint}
              name="untilDate"
              type="date"
              short
              defaultValue={fields["untilDate"] ?? given.untilDate}
              error={error("untilDate")}
            />
            <SelectField
              label={words.notice}
              name="notice"
              choices={NOTICES_ASKED.map((value) => ({ value, label: words.notices[value] }))}
              chosen={fields["notice"] ?? given.notice}
              error={error("notice")}
            />
            {asksConsent && (
              <CheckboxField
                name="consent"
                label={words.consent}
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
