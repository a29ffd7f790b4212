import type { Metadata } from "next";
import { PlainForm } from "@/components/desk/plain-form";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { askForAllVisitsAction, askForLinkAgainAction } from "./actions";
import styles from "./page.module.css";

export const metadata: Metadata = {
  title: "Your visits",
  description: "Lost the link to your visit? We send it again. Or see all visits booked with your address.",
};

/** For whoever has lost a link. Nothing here tells who has visits and who has none. */
export default async function VisitsPage() {
  const { phone } = await clinicFacts();

  return (
    <main id="main-content">
      <PageHeader
        title="Your visits"
        lead="Every email about a visit holds the link to it. If you have lost yours, we send it again."
      />
      <div className={styles.columns}>
        <section aria-labelledby="all" className={styles.part}>
          <h2 id="all">See all your visits</h2>
          <p>We mail you a link that shows all visits booked with your address. It works for an hour.</p>
          <PlainForm
            action={askForAllVisitsAction}
            button="Show me all my visits"
            sending="Asking"
            fields={[{ name: "email", label: "Email address", type: "email", autoComplete: "email" }]}
          />
        </section>
        <section aria-labelledby="one" className={styles.part}>
          <h2 id="one">Get the link to one visit</h2>
          <p>With its reference. The link goes to the address the visit was booked with.</p>
          <PlainForm
            action={askForLinkAgainAction}
            button="Send me the link to one visit"
            sending="Asking"
            fields={[
              {
                name: "reference",
                label: "Reference",
                hint: "Eight letters and digits, like 7KQ3-M9PX.",
                autoComplete: "off",
                short: true,
              },
              { name: "visitEmail", label: "Email address", type: "email", autoComplete: "email" },
            ]}
          />
        </section>
      </div>
      <p className={styles.aside}>
        Booked by phone without an email address? Call us on <PhoneLink phone={phone} />.
      </p>
    </main>
  );
}
