import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/desk/print-button";
import { Sprig } from "@/components/site/sprig";
import { ButtonLink } from "@/components/ui/button";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showVisit } from "@/lib/desk/show-visit";
import { clinicDateLong, clinicTime } from "@/lib/format/clinic-words";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Card to print" };

type Props = { params: Promise<{ bookingId: string }> };

/** A card for the purse of somebody without email. As in mails, nothing about health stands on it. */
export default async function CardPage({ params }: Props) {
  const staff = await requireStaff();
  const [{ bookingId }, clinic] = await Promise.all([params, clinicFacts()]);
  const visit = await showVisit(staff, bookingId);
  if (!visit) notFound();
  const { start, patient, practitioner, treatment, reference, status } = visit;

  return (
    <main id="main-content" className={styles.page}>
      <article className={styles.card}>
        <p className={styles.clinic}>
          <Sprig className={styles.mark} />
          {clinic.name}
        </p>
        <h1 className={styles.when}>
          {clinicDateLong(start, clinic.timeZone)}
          <span className={styles.time}> {clinicTime(start, clinic.timeZone)}</span>
        </h1>
        {status === "CANCELLED" && <p className={styles.cancelled}>This visit was cancelled.</p>}
        <dl className={styles.facts}>
          <dt>For</dt>
          <dd>{patient.name}</dd>
          <dt>With</dt>
          <dd>{practitioner.name}</dd>
          <dt>Where</dt>
          <dd>
            {treatment.rooms.length === 0
              ? "We call you."
              : `${clinic.street}, ${clinic.city}, ${clinic.region} ${clinic.postalCode}`}
          </dd>
          <dt>Reference</dt>
          <dd>{reference}</dd>
        </dl>
        <p className={styles.call}>Cannot come? Please call {clinic.phone}.</p>
      </article>
      <div className={styles.ways}>
        <PrintButton>Print the card</PrintButton>
        <ButtonLink href={`/desk/visits/${visit.bookingId}`} look="quiet">
          To the visit
        </ButtonLink>
      </div>
    </main>
  );
}
