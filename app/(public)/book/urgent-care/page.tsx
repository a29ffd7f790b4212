import type { Metadata } from "next";
import Link from "next/link";
import { askForCallBackAction } from "@/app/(public)/contact/actions";
import { CallBackForm } from "@/components/booking/call-back-form";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { pageLanguage } from "@/app/page-language";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import styles from "./page.module.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: wordsIn(await pageLanguage(), "urgent")("title"),
});

/** Says what to do, never what somebody has or does not have. Nothing was kept of the answers that led here. */
export default async function UrgentCarePage({ searchParams }: PageProps<"/book/urgent-care">) {
  const [{ phone }, { booked }] = await Promise.all([clinicFacts(), searchParams]);
  const language = await pageLanguage();
  const say = wordsIn(language, "urgent");
  const phoneLink = () => <PhoneLink phone={phone} />;

  return (
    <>
      <HeadingFocus />
      <PageHeader title={say("title")} />
      <div className={styles.page}>
        <Notice kind="urgent" heading={say("first")}>
          <p>
            {say.rich("call", {
              call: (words) => (
                <a href="tel:911" className={styles.call}>
                  {words}
                </a>
              ),
            })}
          </p>
          <p>{say("why")}</p>
        </Notice>
        <p>
          {booked === "yes"
            ? say.rich("booked", { phone: phoneLink })
            : say.rich("notBooked", {
                phone: phoneLink,
                again: (words) => (
                  <Link href="/book" prefetch={false}>
                    {words}
                  </Link>
                ),
              })}
        </p>
        <section aria-labelledby="checked" className={styles.checked}>
          <h2 id="checked">{say("checked")}</h2>
          <p>{say("callBack")}</p>
          <CallBackForm
            action={askForCallBackAction}
            submissionId={crypto.randomUUID()}
            words={sentencesIn(language, "urgent").form}
          />
        </section>
      </div>
    </>
  );
}
