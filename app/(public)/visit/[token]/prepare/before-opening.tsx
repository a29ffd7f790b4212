import { PhoneLink } from "@/components/site/phone-link";
import { BirthDateForm } from "@/components/intake/birth-date-form";
import { Notice } from "@/components/ui/notice";
import { waitFor } from "@/lib/booking/limit-requests";
import type { Visit } from "@/lib/booking/show-visit";
import { QUESTIONS_IN_ALL } from "@/lib/domain/intake-questions";
import { nameBirthDateAction } from "./actions";
import styles from "./page.module.css";

type Props = { token: string; visit: Visit; isBegun: boolean };

/** What is asked and why, and the one question that opens the others. After too many tries today: whom to call. */
export async function BeforeOpening({ token, visit, isBegun }: Props) {
  const { bookingId, clinic, patientName, bookedBy } = visit;
  const isSpent = (await waitFor("birth-dates", bookingId)) !== null;

  return (
    <div className={styles.columns}>
      <section aria-labelledby="open" className={styles.open}>
        {isSpent ? (
          <Notice kind="warning" heading="Please call us">
            <p>
              The date of birth was not right several times today. To keep the answers safe, they stay closed
              here until tomorrow. Call us on <PhoneLink phone={clinic.phone} />, or bring your answers along.
            </p>
          </Notice>
        ) : (
          <>
            <h2 id="open">
              <span className={styles.number}>Question 1 of {QUESTIONS_IN_ALL}</span>{" "}
              {bookedBy === null ? "When were you born?" : `When was ${patientName} born?`}
            </h2>
            <p>
              Your answers are about your health, so the link alone does not open them. The date of birth
              does.
            </p>
            <BirthDateForm
              action={nameBirthDateAction.bind(null, token)}
              patientName={patientName}
              button={isBegun ? "Open my answers" : "Begin"}
            />
          </>
        )}
      </section>
      <section aria-labelledby="about" className={styles.about}>
        <h2 id="about">Good to know</h2>
        <ul>
          <li>It takes about 5 minutes. You can stop at any time and go on later, on another device too.</li>
          <li>
            We ask about your pain, what was done so far, what we must be careful about, and how you can lie
            and sit.
          </li>
          <li>You can skip every question but the date of birth and the agreement to the treatment.</li>
          <li>
            Only the practitioners and administrators of the clinic can read your answers, and each reading is
            noted. They are stored in encrypted form and are never in an email.
          </li>
        </ul>
      </section>
    </div>
  );
}
