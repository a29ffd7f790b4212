import type { Metadata } from "next";
import { PlainForm } from "@/components/desk/plain-form";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { pageLanguage } from "@/app/page-language";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { askForAllVisitsAction, askForLinkAgainAction } from "./actions";
import styles from "./page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const { short, description } = sentencesIn(await pageLanguage(), "visits");
  return { title: short, description };
}

/** For whoever has lost a link. Nothing here tells who has visits and who has none. */
export default async function VisitsPage() {
  const { phone } = await clinicFacts();
  const say = wordsIn(await pageLanguage(), "visits");

  return (
    <main id="main-content">
      <PageHeader title={say("short")} lead={say("lead")} />
      <div className={styles.columns}>
        <section aria-labelledby="all" className={styles.part}>
          <h2 id="all">{say("all")}</h2>
          <p>{say("allText")}</p>
          <PlainForm
            action={askForAllVisitsAction}
            button={say("allButton")}
            sending={say("sending")}
            fields={[{ name: "email", label: say("email"), type: "email", autoComplete: "email" }]}
          />
        </section>
        <section aria-labelledby="one" className={styles.part}>
          <h2 id="one">{say("one")}</h2>
          <p>{say("oneText")}</p>
          <PlainForm
            action={askForLinkAgainAction}
            button={say("oneButton")}
            sending={say("sending")}
            fields={[
              {
                name: "reference",
                label: say("reference"),
                hint: say("referenceHint"),
                autoComplete: "off",
                short: true,
              },
              { name: "visitEmail", label: say("email"), type: "email", autoComplete: "email" },
            ]}
          />
        </section>
      </div>
      <p className={styles.aside}>{say.rich("byPhone", { phone: () => <PhoneLink phone={phone} /> })}</p>
    </main>
  );
}
