import { CannotComeForm } from "@/components/booking/cannot-come-form";
import { ComingForm } from "@/components/booking/coming-form";
import { VisitWays } from "@/components/booking/visit-ways";
import { PhoneLink } from "@/components/site/phone-link";
import type { Visit } from "@/lib/booking/show-visit";
import type { Instant } from "@/lib/domain/interval";
import { dayAndTime } from "@/lib/format/free-days";
import { cannotComeAction, comingAction } from "./actions";

type Props = { token: string; visit: Visit; now: Instant };

/** What a patient can say of a visit that is not over, and do with it. */
export function VisitAhead({ token, visit, now }: Props) {
  const { changeUntil, clinic, sequence, startsAt, status, isComing, isNear, saidCannotCome } = visit;
  if (status !== "BOOKED") {
    return (
      <p>
        Questions? Call <PhoneLink phone={clinic.phone} />.
      </p>
    );
  }
  const coming = startsAt > now && !saidCannotCome && (
    <ComingForm {...{ sequence, isComing }} isAsked={isNear} confirm={comingAction.bind(null, token)} />
  );
  if (changeUntil === null) {
    const tell = cannotComeAction.bind(null, token);
    return (
      <>
        {coming}
        <CannotComeForm {...{ sequence, saidCannotCome, tell }} phone={clinic.phone} />
      </>
    );
  }
  const ways = (
    <VisitWays
      token={token}
      changeUntil={dayAndTime(changeUntil, clinic.timeZone)}
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
