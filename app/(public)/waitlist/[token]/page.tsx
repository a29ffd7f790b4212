import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { pageLanguage } from "@/app/page-language";
import { PhoneLink } from "@/components/site/phone-link";
import { Button } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { KeptTime } from "@/components/waitlist/kept-time";
import { PlaceNotes } from "@/components/waitlist/place-notes";
import styles from "@/components/waitlist/waitlist.module.css";
import type { EntryShown } from "@/lib/booking/show-waitlist-entry";
import type { Instant } from "@/lib/domain/interval";
import { dayAndTime } from "@/lib/format/free-days";
import { untilWords, wishRows } from "@/lib/format/waitlist-words";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { giveBackAction, leaveAction, takeTimeAction } from "./actions";
import { openPlace } from "./open-place";
import { placeTitle } from "./place-title";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await pageLanguage(), "waitlist")("short"),
  robots: { index: false, follow: false },
});

/** Where the link in every mail of the waitlist leads: what is kept, what was wished, and the place in the order. */
export default async function WaitlistPage({ params, searchParams }: PageProps<"/waitlist/[token]">) {
  const { token } = await params;
  const { note } = await searchParams;
  const now = clock();
  const entry = await openPlace(token);
  const { clinic, offer, lastOffer, place, visit, visitToken, isForEarlier, personName } = entry;
  const zone = clinic.timeZone;
  const language = await pageLanguage();
  const say = wordsIn(language, "waitlist");
  const until = (at: Instant) => untilWords(at, zone, now, language);

  return (
    <main id="main-content">
      <PageHeader title={placeTitle(entry, say)} above={say("above", { name: personName })} />
      <div className={styles.page}>
        <PlaceNotes
          note={typeof note === "string" ? note : null}
          lastOffer={place && lastOffer && { end: endOf(lastOffer), until: until(lastOffer.expiresAt) }}
          phone={clinic.phone}
          say={say}
        />
        {offer && (
          <KeptTime
            language={language}
            offerId={offer.offerId}
            when={dayAndTime(offer.start, zone, language)}
            practitioner={offer.practitioner.name}
            clinic={clinic}
            isAtClinic={entry.treatment.needsRoom}
            until={until(offer.expiresAt)}
            moves={isForEarlier}
            phoneOnly={offer.byPhone && isForEarlier ? clinic.phone : null}
            safetyPath={`/waitlist/${token}/safety`}
            take={takeTimeAction.bind(null, token)}
            giveBack={giveBackAction.bind(null, token)}
          />
        )}
        {visit && visitToken && (
          <p>
            {say(place ? "visitNow" : "visit", {
              moment: dayAndTime(visit.startsAt, zone, language),
              practitioner: visit.practitionerName,
            })}{" "}
            <a href={`/visit/${visitToken}`} className={styles.link}>
              {say("see")}
            </a>
          </p>
        )}
        {place && (
          <>
            <p>
              {sentencesIn(language, "wish").rule} {say("place", place)}
            </p>
            <h2>{say("wish")}</h2>
            <DefinitionList
              rows={[
                {
                  term: wordsIn(language, "booked")("with"),
                  details: entry.practitionerName ?? say("anyone"),
                },
                ...wishRows(entry.wish, language),
              ]}
            />
            <form action={leaveAction.bind(null, token)}>
              <Button look="quiet">{say("leave")}</Button>
            </form>
          </>
        )}
        <p>{say.rich("questions", { phone: () => <PhoneLink phone={clinic.phone} /> })}</p>
      </div>
    </main>
  );
}

/** An open offer here has run out: it is settled within a minute. */
const endOf = ({ state }: Pick<NonNullable<EntryShown["lastOffer"]>, "state">) =>
  state === "DECLINED" ? "given-back" : state === "WITHDRAWN" ? "withdrawn" : "lost";
