import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/text-field";
import styles from "./call.module.css";
import type { CallState, CallView } from "./call-state";

type Props = {
  state: CallState;
  view: CallView; /** Value of the time that is marked. */
  chosen: string | null;
  isSending: boolean;
};

/** The last step: where the confirmation goes, if anywhere; a reason, when something is in the way. */
export function BookCaller({ state: { fields, fieldErrors }, view, chosen, isSending }: Props) {
  const { inTheWay, isSqueezed, times } = view;
  const isElsewhere = times.some(({ value, note }) => value === chosen && note !== null);
  return (
    <>
      {(isSqueezed || isElsewhere || inTheWay.length > 0) && (
        <div className={styles.squeeze}>
          {inTheWay.length > 0 && (
            <>
              <p>
                <strong>In the way:</strong>
              </p>
              <ul>
                {inTheWay.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </>
          )}
          <TextField
            name="reason"
            label="Squeeze it in all the same, because"
            optional={!isSqueezed}
            autoComplete="off"
            maxLength={200}
            defaultValue={fields["reason"]}
            error={fieldErrors["reason"]?.[0]}
          />
        </div>
      )}
      <TextField
        name="email"
        label="Email"
        type="email"
        optional
        autoComplete="off"
        maxLength={254}
        defaultValue={fields["email"]}
        error={fieldErrors["email"]?.[0]}
      />
      <CheckboxField
        name="tell"
        label="Mail the confirmation there"
        defaultChecked={fields["cardId"] === undefined || fields["tell"] === "yes"}
      />
      <div className={styles.ways}>
        <Button name="do" value="book" disabled={isSending}>
          Book it
        </Button>
      </div>
    </>
  );
}
