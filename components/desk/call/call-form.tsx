"use client";

import { useState } from "react";
import { ProblemTitle } from "@/components/booking/problem-title";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { BookCaller } from "./book-caller";
import { BookedCall } from "./booked-call";
import styles from "./call.module.css";
import { focusOn } from "./form-fields";
import { OfferedTimes } from "./offered-times";
import { SafetyAloud } from "./safety-aloud";
import { useCall, type Call } from "./use-call";
import { VisitWished, type Choice } from "./visit-wished";
import { WhoCalls } from "./who-calls";

type Props = Call & {
  /** Takes the visit back, for some minutes after it was booked. */
  undo: (form: FormData) => Promise<void>;
  discard: (form: FormData) => Promise<void>;
  treatments: Choice[];
  practitioners: Choice[];
};

/** A call, on one page and by keyboard: who, what and when in any order, three times, and booked. */
export function CallForm({ undo, discard, treatments, practitioners, ...call }: Props) {
  const { cardId } = call;
  const { form, state, send, isSending, view, ...calling } = useCall(call);
  const [safety, setSafety] = useState(state.fields["safety"] ?? null);

  if (view.booked) return <BookedCall booked={view.booked} undo={undo} back={`/desk/book/${cardId}`} />;
  const faults = Object.keys(state.fieldErrors).length + state.formErrors.length;

  return (
    <form
      ref={form}
      action={send}
      onSubmit={calling.onSubmit}
      onInput={calling.onInput}
      onKeyDown={calling.onKeyDown}
      noValidate
      className={styles.form}
    >
      {/* What Enter does before, or without, scripts: the first button of a form is its usual one. */}
      <button name="do" value="offer" hidden />
      <ProblemTitle isNeeded={faults > 0} />
      <input type="hidden" name="cardId" value={cardId} />
      <input type="hidden" name="patientId" value={view.patient?.patientId ?? ""} />
      <input type="hidden" name="usual" value={view.usual} />
      <input type="hidden" name="squeeze" value={view.isSqueezed ? "yes" : ""} />
      <div className={styles.faults}>
        <ErrorSummary state={state} />
      </div>
      <div className={styles.asked}>
        <WhoCalls state={state} view={view} choose={calling.choosePerson} moveNumber={calling.moveNumber} />
        <VisitWished
          treatments={treatments}
          practitioners={practitioners}
          state={state}
          view={view}
          understood={calling.understood}
          lookAgain={calling.lookAgain}
        />
      </div>
      <div className={styles.answered} data-part="booking" aria-busy={isSending}>
        <OfferedTimes
          view={view}
          chosen={calling.chosen}
          heldUntil={calling.heldUntil}
          error={state.fieldErrors["time"]?.[0]}
          choose={calling.chooseTime}
          goOn={() => focusOn("safety")}
        />
        <SafetyAloud
          chosen={safety}
          choose={setSafety}
          isUrgent={view.isUrgent}
          error={state.fieldErrors["safety"]?.[0]}
        />
        <BookCaller state={state} view={view} chosen={calling.chosen} isSending={isSending} />
        <Button look="quiet" formAction={discard}>
          Discard this call
        </Button>
      </div>
    </form>
  );
}
