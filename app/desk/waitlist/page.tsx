import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { Live } from "@/components/desk/live";
import { WaitlistList } from "@/components/desk/waitlist/waitlist-list";
import styles from "@/components/desk/waitlist/waitlist.module.css";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showWaitlist } from "@/lib/desk/show-waitlist";
import { clinicTime } from "@/lib/format/clinic-words";
import { hoursOfOffersWords, ORDER_RULE } from "@/lib/format/waitlist-words";
import { steerAction } from "./actions";

export const metadata: Metadata = { title: "Waitlist" };

const NOTES: Record<string, string> = {
  first: "They are asked first from now on.",
  back: "They are back at the place their waiting gives them.",
  withdraw: "The time is not kept for them any more. It goes to the next person.",
  off: "They are off the list.",
  stale: "That was not possible any more. This is how it stands now.",
};

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function WaitlistPage({ searchParams }: Props) {
  await requireStaff();
  const [{ note }, { timeZone, offerHours }] = await Promise.all([searchParams, clinicFacts()]);
  const now = clock();
  const entries = await showWaitlist();
  const told = typeof note === "string" && Object.hasOwn(NOTES, note) ? NOTES[note] : undefined;

  return (
    <main id="main-content">
      <PageHeader
        title="Waitlist"
        lead={`${ORDER_RULE} Times are offered ${hoursOfOffersWords(offerHours)}, to one person at a time.`}
      />
      <Live days={[]} topics={["waitlist"]} madeAt={clinicTime(now, timeZone)}>
        <div className={styles.page}>
          {told && <Notice heading={told}>{null}</Notice>}
          {entries.length === 0 ? (
            <p>Nobody waits at the moment.</p>
          ) : (
            <WaitlistList entries={entries} timeZone={timeZone} now={now} steer={steerAction} />
          )}
        </div>
      </Live>
    </main>
  );
}
