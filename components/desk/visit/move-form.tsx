"use client";

import { ObstacleList } from "@/components/desk/obstacle-list";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/http/form-state";
import type { ObstacleInWords } from "@/lib/format/obstacle-links";
import { TellChoice } from "./tell-choice";
import { VisitForm, type VisitFormAction } from "./visit-form";
import styles from "./visit-form.module.css";

type Props = {
  action: VisitFormAction;
  bookingId: string;
  version: number;
  /** "Tue, Dec 1, 10:00 AM to 10:45 AM with Mei Tanaka, Harbor Room" */
  from: string;
  to: string;
  /** Sent along: start, practitioner, room, minutes. */
  wanted: Record<string, string>;
  obstacles: ObstacleInWords[];
  email: string | null;
  phone: string | null;
  /** The patient's calendar would show something else. */
  isNews: boolean;
  before: FormState | undefined;
};

/** The last look before a visit is moved: from where, to where, over what, and who is told. */
export function MoveForm({ from, to, wanted, obstacles, email, phone, isNews, ...form }: Props) {
  return (
    <VisitForm {...form} button="Move the visit" sending="Moving it">
      {(state) => {
        const inTheWay = state.obstacles ?? obstacles;
        return (
          <>
            <dl className={styles.change}>
              <dt>From</dt>
              <dd>{state.now?.place ?? from}</dd>
              <dt>To</dt>
              <dd>{to}</dd>
            </dl>
            {Object.entries(wanted).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {inTheWay.length > 0 && (
              <>
                <Notice kind="warning" heading="In the way">
                  <ObstacleList obstacles={inTheWay} />
                </Notice>
                <TextField
                  name="squeezeReason"
                  label="Why squeeze it in all the same?"
                  hint="For the desk. Or choose another time."
                  defaultValue={state.fields["squeezeReason"]}
                  error={state.fieldErrors["squeezeReason"]?.[0]}
                />
              </>
            )}
            <TellChoice
              email={email}
              phone={phone}
              chosen={tellChosen(state.fields["tell"]) ?? (isNews ? "yes" : "no")}
              error={state.fieldErrors["tell"]?.[0]}
            />
          </>
        );
      }}
    </VisitForm>
  );
}

const tellChosen = (typed: string | undefined) => (typed === "yes" || typed === "no" ? typed : undefined);
