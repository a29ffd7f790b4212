import type { Metadata } from "next";
import Link from "next/link";
import { askForCallBackAction } from "@/app/(public)/contact/actions";
import { CallBackForm } from "@/components/booking/call-back-form";
import { HeadingFocus } from "@/components/booking/heading-focus";
import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Please get medical care now" };

/** Says what to do, never what somebody has or does not have. Nothing was kept of the answers that led here. */
export default async function UrgentCarePage({ searchParams }: PageProps<"/book/urgent-care">) {
  const [{ phone }, { booked }] = await Promise.all([clinicFacts(), searchParams]);

  return (
    <>
      <HeadingFocus />
      <PageHeader title="Please get medical care now" />
      <div className={styles.page}>
        <Notice kind="urgent" heading="Do this first">
          <p>
            <a href="tel:911" className={styles.call}>
              Call 911
            </a>{" "}
            or go to the nearest emergency department now.
          </p>
          <p>
            You said yes to a sign that a doctor should look at today. Please do not wait for a visit with us.
            If a leg is weak or numb, let someone else drive.
          </p>
        </Notice>
        {booked === "yes" ? (
          <p>
            Your visit is still booked, and what you answered is kept. If you pressed yes by mistake, open the
            link in your email and answer the questions again. Our number is <PhoneLink phone={phone} />.
          </p>
        ) : (
          <p>
            We cannot book a visit online with this answer. If you pressed yes by mistake,{" "}
            <Link href="/book" prefetch={false}>
              answer the questions again
            </Link>
            . Our number is <PhoneLink phone={phone} />.
          </p>
        )}
        <section aria-labelledby="checked" className={styles.checked}>
          <h2 id="checked">Has a doctor already looked at this?</h2>
          <p>
            Then leave your number. We call you back and find out together whether and when you can come to
            us.
          </p>
          <CallBackForm action={askForCallBackAction} submissionId={crypto.randomUUID()} />
        </section>
      </div>
    </>
  );
}
