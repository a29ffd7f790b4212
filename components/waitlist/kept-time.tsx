import type { Route } from "next";
import type { ComponentProps } from "react";
import { VisitPlace } from "@/components/booking/visit-place";
import { PhoneLink } from "@/components/site/phone-link";
import { Button, ButtonLink } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import styles from "./waitlist.module.css";

type Props = ComponentProps<typeof VisitPlace> & {
  offerId: string;
  /** "Tuesday, December 1 at 10:00 AM" */
  when: string;
  practitioner: string;
  /** "2:40 PM today" */
  until: string;
  /** Taking it moves the visit they have. Otherwise the safety questions come first. */
  moves: boolean;
  /** Set when only a call can move their visit: the number. */
  phoneOnly: string | null;
  safetyPath: string;
  take: (form: FormData) => Promise<void>;
  giveBack: (form: FormData) => Promise<void>;
};

/** The one time that is kept, and what can be done with it. */
export function KeptTime({ offerId, when, practitioner, until, moves, phoneOnly, ...props }: Props) {
  const { clinic, isAtClinic, safetyPath, take, giveBack } = props;
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept">Kept for you until {until}</h2>
      <DefinitionList
        rows={[
          { term: "When", details: when },
          { term: "Where", details: <VisitPlace clinic={clinic} isAtClinic={isAtClinic} /> },
          { term: "With", details: practitioner },
        ]}
      />
      {phoneOnly !== null && (
        <p>
          Your visit is too near to be moved here. To take this time, please call us before then:{" "}
          <PhoneLink phone={phoneOnly} />.
        </p>
      )}
      {phoneOnly === null && moves && (
        <p>Your visit moves to this time. Its old time goes to somebody else.</p>
      )}
      <form className={styles.ways}>
        <input type="hidden" name="offer" value={offerId} />
        {phoneOnly === null && moves && <Button formAction={take}>Take this time</Button>}
        {!moves && <ButtonLink href={safetyPath as Route}>Take this time</ButtonLink>}
        <Button formAction={giveBack} look="secondary">
          No, thank you
        </Button>
      </form>
    </section>
  );
}
