import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { PhoneLink } from "@/components/site/phone-link";
import { Button } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { KeptTime } from "@/components/waitlist/kept-time";
import { PlaceNotes } from "@/components/waitlist/place-notes";
import styles from "@/components/waitlist/waitlist.module.css";
import type { EntryShown } from "@/lib/booking/show-waitlist-entry";
import { dayAndTime } from "@/lib/format/free-days";
import { ORDER_RULE, untilWords, wishRows } from "@/lib/format/waitlist-words";
import { giveBackAction, leaveAction, takeTimeAction } from "./actions";
import { openPlace } from "./open-place";
import { placeTitle } from "./place-title";

export const metadata: Metadata = {
  title: "Your place on the waitlist",
  robots: { index: false, follow: false },
};

/** Where the link in every mail of the waitlist leads: what is kept, what was wished, and the place in the order. */
export default async function WaitlistPage({ params, searchParams }: PageProps<"/waitlist/[token]">) {
  const { token } = await params;
  const { note } = await searchParams;
  const now = clock();
  const entry = await openPlace(token);
  const { clinic, offer, lastOffer, place, visit, visitToken, isForEarlier, personName } = entry;
  const zone = clinic.timeZone;

  return (
    <main id="main-content">
      <PageHeader title={placeTitle(entry)} above={`Waitlist, ${personName}`} />
      <div className={styles.page}>
        <PlaceNotes
          note={typeof note === "string" ? note : null}
          lastOffer={
            place && lastOffer && { end: endOf(lastOffer), until: untilWords(lastOffer.expiresAt, zone, now) }
          }
          phone={clinic.phone}
        />
        {offer && (
          <KeptTime
            offerId={offer.offerId}
            when={dayAndTime(offer.start, zone)}
            practitioner={offer.practitioner.name}
            clinic={clinic}
            isAtClinic={entry.treatment.needsRoom}
            until={untilWords(offer.expiresAt, zone, now)}
            moves={isForEarlier}
            phoneOnly={offer.byPhone && isForEarlier ? clinic.phone : null}
            safetyPath={`/waitlist/${token}/safety`}
            take={takeTimeAction.bind(null, token)}
            giveBack={giveBackAction.bind(null, token)}
          />
        )}
        {visit && visitToken && (
          <p>
            {place ? "Your visit now" : "Your visit"}: {dayAndTime(visit.startsAt, zone)} with{" "}
            {visit.practitionerName}.{" "}
            <a href={`/visit/${visitToken}`} className={styles.link}>
              See your visit
            </a>
          </p>
        )}
        {place && (
          <>
            <p>
              {ORDER_RULE} You are number {place.number} of {place.of}.
            </p>
            <h2>What would suit you</h2>
            <DefinitionList
              rows={[
                { term: "With", details: entry.practitionerName ?? "Anyone who is free" },
                ...wishRows(entry.wish),
              ]}
            />
            <form action={leaveAction.bind(null, token)}>
              <Button look="quiet">Leave the waitlist</Button>
            </form>
          </>
        )}
        <p>
          Questions? Call us on <PhoneLink phone={clinic.phone} />.
        </p>
      </div>
    </main>
  );
}

/** An open offer here has run out: it is settled within a minute. */
const endOf = ({ state }: Pick<NonNullable<EntryShown["lastOffer"]>, "state">) =>
  state === "DECLINED" ? "given-back" : state === "WITHDRAWN" ? "withdrawn" : "lost";
