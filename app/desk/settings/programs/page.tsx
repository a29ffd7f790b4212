import type { Metadata } from "next";
import styles from "@/app/desk/account/page.module.css";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showPrograms } from "@/lib/desk/programs";
import { refilled } from "@/lib/http/form-state";
import { FeedSection } from "./feed-section";
import { TokenSection } from "./token-section";
import { WebhookSection } from "./webhook-section";

export const metadata: Metadata = { title: "Programs" };

const NOTES: Record<string, string> = {
  "revoke-feed": "The calendar link works no more.",
  "revoke-token": "The access token works no more.",
  "disable-webhook": "That address is told nothing any more.",
  "enable-webhook": "That address is told of visits again.",
  "delete-webhook": "That address is removed.",
  unknown: "That had been changed already. This is how it stands now.",
};

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function ProgramsPage({ searchParams }: Props) {
  const staff = await requireStaff("ADMIN");
  const [{ note }, shown, { timeZone }, kept] = await Promise.all([
    searchParams,
    showPrograms(),
    clinicFacts(),
    keptFields(staff.sessionId, "/desk/settings/programs"),
  ]);
  const asked = typeof note === "string" && Object.hasOwn(NOTES, note) ? NOTES[note] : undefined;
  const told = kept ? "What you typed is in the form again. It was not sent yet." : asked;
  const section = { before: refilled(kept), zone: timeZone };

  return (
    <main id="main-content">
      <PageHeader title="Programs" lead="What calendars and other programs may see of the clinic’s visits." />
      {told && (
        <div className={styles.note}>
          <Notice heading={told}>{null}</Notice>
        </div>
      )}
      <div className={styles.sections}>
        <FeedSection {...section} feeds={shown.feeds} practitioners={shown.practitioners} />
        <div className={styles.column}>
          <TokenSection {...section} tokens={shown.tokens} />
          <WebhookSection {...section} webhooks={shown.webhooks} />
        </div>
      </div>
    </main>
  );
}
