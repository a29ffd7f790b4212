import type { Route } from "next";
import type { ComponentProps } from "react";
import { VisitPlace } from "@/components/booking/visit-place";
import { PhoneLink } from "@/components/site/phone-link";
import { Button, ButtonLink } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { wordsIn } from "@/lib/words/words-in";
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
  const { clinic, isAtClinic, language, safetyPath, take, giveBack } = props;
  const say = wordsIn(language, "waitlist");
  const sayOfVisit = wordsIn(language, "booked");
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept">{say("kept.heading", { until })}</h2>
      <DefinitionList
        rows={[
          { term: sayOfVisit("when"), details: when },
          {
            term: sayOfVisit("where"),
            details: <VisitPlace clinic={clinic} isAtClinic={isAtClinic} language={language} />,
          },
          { term: sayOfVisit("with"), details: practitioner },
        ]}
      />
      {phoneOnly !== null && (
        <p>{say.rich("kept.phoneOnly", { phone: () => <PhoneLink phone={phoneOnly} /> })}</p>
      )}
      {phoneOnly === null && moves && <p>{say("kept.moves")}</p>}
      <form className={styles.ways}>
        <input type="hidden" name="offer" value={offerId} />
        {phoneOnly === null && moves && <Button formAction={take}>{say("kept.take")}</Button>}
        {!moves && <ButtonLink href={safetyPath as Route}>{say("kept.take")}</ButtonLink>}
        <Button formAction={giveBack} look="secondary">
          {say("kept.giveBack")}
        </Button>
      </form>
    </section>
  );
}
