import { AskedList } from "@/components/desk/closing/asked-list";
import { ClosingForm } from "@/components/desk/closing/closing-form";
import styles from "@/components/desk/closing/closing.module.css";
import { ToCallList } from "@/components/desk/closing/to-call-list";
import { Live } from "@/components/desk/live";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import type { Closing, ClosingVisit, OfferedMove } from "@/lib/desk/show-closing";
import { blockDays } from "@/lib/domain/block-days";
import type { ClosedTime } from "@/lib/domain/closed-time";
import type { Instant } from "@/lib/domain/interval";
import { clinicTime } from "@/lib/format/clinic-words";
import { closingAction, takeBackAction } from "./actions";
import type { ClosingFields } from "./asked-closing";

type Props = { closing: Closing; closed: ClosedTime; fields: ClosingFields; now: Instant };

const canBeSent = (visit: ClosingVisit): visit is ClosingVisit & { suggested: OfferedMove } =>
  visit.email !== null && visit.suggested !== null;

/** What is still to be done, whom somebody has to call, and who was asked. */
export async function ClosingParts({ closing, closed, fields, now }: Props) {
  const { timeZone } = await clinicFacts();
  const { visits, asked, isStillBookable, canAsk } = closing;
  const toSend = visits.filter(canBeSent);
  const toCall = visits.filter((visit) => !canBeSent(visit));
  const days = blockDays({ ...closed, repeat: null }, timeZone);
  const shared = { fields, timeZone };

  return (
    <>
      <section className={styles.part} aria-labelledby="to-send">
        <h2 id="to-send">{headingFor(visits.length)}</h2>
        {toSend.length > 0 && (
          <ClosingForm {...shared} {...{ isStillBookable, canAsk }} visits={toSend} act={closingAction} />
        )}
        {visits.length === 0 && <p>No visit that is still to come is left in this time.</p>}
      </section>
      {toCall.length > 0 && (
        <section className={styles.part} aria-labelledby="to-call">
          <h2 id="to-call">To be called: {toCall.length}</h2>
          <p>No mail can do it for these. They are not told of anything until you call.</p>
          <ToCallList visits={toCall} timeZone={timeZone} />
        </section>
      )}
      <Live days={days} topics={["messages"]} madeAt={clinicTime(now, timeZone)}>
        {asked.length > 0 && (
          <section className={styles.part} aria-labelledby="asked">
            <h2 id="asked">Who was asked</h2>
            <AskedList {...shared} asked={asked} now={now} takeBack={takeBackAction} />
          </section>
        )}
      </Live>
    </>
  );
}

function headingFor(count: number): string {
  if (count === 0) return "No visits";
  return count === 1 ? "One visit in this time" : `${count} visits in this time`;
}
