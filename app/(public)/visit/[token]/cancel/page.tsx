import { redirect } from "next/navigation";
import { cancelAction } from "@/app/(public)/visit/[token]/actions";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import styles from "@/app/(public)/visit/[token]/page.module.css";
import { pageLanguage } from "@/app/page-language";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { dayAndTime } from "@/lib/format/free-days";
import { wordsIn } from "@/lib/words/words-in";

export const generateMetadata = async () => ({
  title: wordsIn(await pageLanguage(), "visit")("cancel.short"),
  robots: { index: false, follow: false },
});

/** Asks first: opening a link never cancels anything, whoever opens it. */
export default async function CancelPage({ params }: PageProps<"/visit/[token]/cancel">) {
  const { token } = await params;
  const { changeUntil, startsAt, practitioner, reference, clinic, recipientAddress } = await openVisit(token);
  if (changeUntil === null) redirect(`/visit/${token}`);
  const language = await pageLanguage();
  const say = wordsIn(language, "visit");

  return (
    <main id="main-content">
      <PageHeader
        title={say("cancel.title")}
        above={say("reference", { reference })}
        lead={say("cancel.what", {
          moment: dayAndTime(startsAt, clinic.timeZone, language),
          practitioner: practitioner.name,
        })}
      />
      <div className={styles.visit}>
        <p>
          {say("cancel.atOnce")}
          {recipientAddress && ` ${say("cancel.mail")}`}
        </p>
        <form action={cancelAction.bind(null, token)} className={styles.ways}>
          <Button>{say("cancel.button")}</Button>
          <ButtonLink href={`/visit/${token}/move`} look="secondary">
            {say("cancel.move")}
          </ButtonLink>
          <ButtonLink href={`/visit/${token}`} look="quiet">
            {say("cancel.keep")}
          </ButtonLink>
        </form>
      </div>
    </main>
  );
}
