import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { BackupAlarm } from "@/components/desk/backup-alarm";
import { SetUpList } from "@/components/desk/settings/set-up-list";
import { SettingsList } from "@/components/desk/settings/settings-list";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { showSetUp } from "@/lib/desk/show-set-up";
import { watchBackups } from "@/lib/desk/watch-backups";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsOverviewPage() {
  const { role } = await requireStaff("ADMIN");
  const [steps, alarm] = await Promise.all([showSetUp(), watchBackups(role, clock())]);

  return (
    <main id="main-content">
      <PageHeader title="Settings" lead="Each page shows what a change would do before it is kept." />
      {alarm && <BackupAlarm {...alarm} />}
      {steps.some(({ isDone }) => !isDone) && <SetUpList steps={steps} />}
      <SettingsList />
    </main>
  );
}
