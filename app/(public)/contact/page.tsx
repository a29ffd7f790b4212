import type { Metadata } from "next";
import { ContactForm } from "@/components/contact/contact-form";
import { NavLink } from "@/components/site/nav-link";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { sendContactMessageAction } from "./actions";
import styles from "./page.module.css";

export const metadata: Metadata = {
  title: "Contact",
  description: "Phone, address, email and a form for questions.",
};

export default async function ContactPage() {
  const clinic = await clinicFacts();

  return (
    <main id="main-content">
      <PageHeader
        title="Ask us"
        lead="Call, write or send a message. In an emergency call 911 or go to an emergency department."
      />
      <div className={styles.columns}>
        <section aria-labelledby="reach">
          <h2 id="reach" className={styles.heading}>
            Reach us
          </h2>
          <dl className={styles.facts}>
            <dt>Phone</dt>
            <dd>
              <PhoneLink phone={clinic.phone} className={styles.large} />
            </dd>
            <dt>Email</dt>
            <dd>
              <a href={`mailto:${clinic.email}`}>{clinic.email}</a>
            </dd>
            <dt>Address</dt>
            <dd>
              <address className={styles.address}>
                {clinic.name}
                <br />
                {clinic.street}
                <br />
                {clinic.city}, {clinic.region} {clinic.postalCode}
              </address>
            </dd>
          </dl>
          <p>
            Lost the link to your visit? <NavLink href="/visits">We send it again</NavLink>.
          </p>
        </section>
        <section aria-labelledby="write">
          <h2 id="write" className={styles.heading}>
            Send a message
          </h2>
          <ContactForm action={sendContactMessageAction} submissionId={crypto.randomUUID()} />
        </section>
      </div>
    </main>
  );
}
