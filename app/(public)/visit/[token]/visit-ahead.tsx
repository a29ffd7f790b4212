import { CannotComeForm } from "@/components/booking/cannot-come-form";
import { ComingForm } from "@/components/booking/coming-form";
import { VisitWays } from "@/components/booking/visit-ways";
import { PhoneLink } from "@/components/site/phone-link";
import type { Visit } from "@/lib/booking/show-visit";
import type { Instant } from "@/lib/domain/interval";
import { dayAndTime } from "@/lib/format/free-days";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import { cannotComeAction, comingAction } from "./actions";

type Props = { token: string; visit: Visit; now: Instant; language: Language };

/** What a patient can say of a visit that is not over, and do with it; nothing while the clinic itself asks to move it. */
export function VisitAhead({ token, visit, now, language }: Props) {
  const { changeUntil, clinic, sequence, startsAt, status, isComing, isNear, saidCannotCome } = visit;
  if (status !== "BOOKED") {
    return (
      <p>
        {wordsIn(language, "visit").rich("questions", { phone: () => <PhoneLink phone={clinic.phone} /> })}
      </p>
    );
  }
  if (visit.asked) return null;
  const coming = startsAt > now && !saidCannotCome && (
    <ComingForm
      {...{ language, sequence, isComing }}
      isAsked={isNear}
      confirm={comingAction.bind(null, token)}
    />
  );
  if (changeUntil === null) {
    const tell = cannotComeAction.bind(null, token);
    return (
      <>
        {coming}
        <CannotComeForm {...{ language, sequence, saidCannotCome, tell }} phone={clinic.phone} />
      </>
    );
  }
  const ways = (
    <VisitWays
      token={token}
      language={language}
      changeUntil={dayAndTime(changeUntil, clinic.timeZone, language)}
      phone={clinic.phone}
      isSecond={isNear && !isComing}
    />
  );
  const isAskedFirst = isNear || isComing;
  return (
    <>
      {isAskedFirst && coming}
      {ways}
      {!isAskedFirst && coming}
    </>
  );
}
