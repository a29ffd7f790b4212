import { pageLanguage } from "@/app/page-language";
import { PhoneLink } from "@/components/site/phone-link";
import { BirthDateForm } from "@/components/intake/birth-date-form";
import { Notice } from "@/components/ui/notice";
import { waitFor } from "@/lib/booking/limit-requests";
import type { Visit } from "@/lib/booking/show-visit";
import { QUESTIONS_IN_ALL } from "@/lib/domain/intake-questions";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { nameBirthDateAction } from "./actions";
import styles from "./page.module.css";

type Props = { token: string; visit: Visit; isBegun: boolean };

/** What is asked and why, and the one question that opens the others. After too many tries today: whom to call. */
export async function BeforeOpening({ token, visit, isBegun }: Props) {
  const { bookingId, clinic, patientName: name, bookedBy } = visit;
  const isSpent = (await waitFor("birth-dates", bookingId)) !== null;
  const language = await pageLanguage();
  const say = wordsIn(language, "intake");

  return (
    <div className={styles.columns}>
      <section aria-labelledby="open" className={styles.open}>
        {isSpent ? (
          <Notice kind="warning" heading={say("spent.heading")}>
            <p>{say.rich("spent.words", { phone: () => <PhoneLink phone={clinic.phone} /> })}</p>
          </Notice>
        ) : (
          <>
            <h2 id="open">
              <span className={styles.number}>{say("question", { number: 1, count: QUESTIONS_IN_ALL })}</span>{" "}
              {bookedBy === null ? say("born.own") : say("born.other", { name })}
            </h2>
            <p>{say("born.why")}</p>
            <BirthDateForm
              action={nameBirthDateAction.bind(null, token)}
              hint={say("born.hint", { name })}
              button={isBegun ? say("born.open") : say("born.begin")}
              words={sentencesIn(language, "intakeForm").birthDate}
            />
          </>
        )}
      </section>
      <section aria-labelledby="about" className={styles.about}>
        <h2 id="about">{say("about.title")}</h2>
        <ul>
          {(["time", "what", "skip", "privacy"] as const).map((point) => (
            <li key={point}>{say(`about.${point}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
