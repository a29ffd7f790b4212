import type { Metadata } from "next";
import { pageLanguage } from "@/app/page-language";
import { ContactForm } from "@/components/contact/contact-form";
import { NavLink } from "@/components/site/nav-link";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { sendContactMessageAction } from "./actions";
import styles from "./page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const say = wordsIn(await pageLanguage(), "clinic");
  return { title: say("contact.short"), description: say("contact.description") };
}

export default async function ContactPage() {
  const clinic = await clinicFacts();
  const language = await pageLanguage();
  const say = wordsIn(language, "clinic");

  return (
    <main id="main-content">
      <PageHeader title={say("contact.title")} lead={say("contact.lead")} />
      <div className={styles.columns}>
        <section aria-labelledby="reach">
          <h2 id="reach" className={styles.heading}>
            {say("contact.reach")}
          </h2>
          <dl className={styles.facts}>
            <dt>{say("contact.phone")}</dt>
            <dd>
              <PhoneLink phone={clinic.phone} className={styles.large} />
            </dd>
            <dt>{say("contact.email")}</dt>
            <dd>
              <a href={`mailto:${clinic.email}`}>{clinic.email}</a>
            </dd>
            <dt>{say("contact.address")}</dt>
            <dd>
              <address className={styles.address}>
                {clinic.name}
                <br />
                <bdi>{clinic.street}</bdi>
                <br />
                <bdi>
                  {clinic.city}, {clinic.region} {clinic.postalCode}
                </bdi>
              </address>
            </dd>
          </dl>
          <p>
            {say.rich("contact.lostLink", { visits: (words) => <NavLink href="/visits">{words}</NavLink> })}
          </p>
        </section>
        <section aria-labelledby="write">
          <h2 id="write" className={styles.heading}>
            {say("contact.send")}
          </h2>
          <ContactForm
            action={sendContactMessageAction}
            submissionId={crypto.randomUUID()}
            words={sentencesIn(language, "clinic").form}
          />
        </section>
      </div>
    </main>
  );
}
