import type { Metadata } from "next";
import { RulesForm } from "@/components/desk/settings/rules-form";
import { SettingsPage } from "@/components/desk/settings/settings-page";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { showClinic } from "@/lib/desk/set-clinic";
import { REMINDER_DAYS } from "@/lib/domain/reminders";
import { halfHours } from "@/lib/format/setting-choices";
import { setRulesAction } from "./actions";

export const metadata: Metadata = { title: "Rules" };

/** Reminders leave when people may be written to. */
const HALF_HOURS = {
  reminders: halfHours(8 * 60, 19 * 60 + 30),
  offersFrom: halfHours(0, 23 * 60 + 30),
  offersUntil: halfHours(30, 24 * 60),
};

type Props = { searchParams: Promise<{ note?: string | string[] }> };
type Clinic = Awaited<ReturnType<typeof showClinic>>;

export default async function RulesPage({ searchParams }: Props) {
  const staff = await requireStaff("ADMIN");
  const [{ note }, clinic, kept] = await Promise.all([
    searchParams,
    showClinic(),
    keptFields(staff.sessionId, "/desk/settings/rules"),
  ]);

  return (
    <SettingsPage
      title="Rules"
      lead="What patients can do by themselves, and when. The desk is not bound by notice, horizon and cut-off."
      note={note}
      isRefilled={kept !== null}
    >
      <RulesForm
        action={setRulesAction}
        stands={kept ?? typed(clinic)}
        version={clinic.version}
        halfHours={HALF_HOURS}
      />
    </SettingsPage>
  );
}

/** The rules as people type them into the form. */
const typed = (clinic: Clinic): Record<string, string> => ({
  onlineBooking: clinic.onlineBooking ? "yes" : "no",
  noticeHours: String(clinic.minimumNoticeMinutes / 60),
  cutoffHours: String(clinic.changeCutoffMinutes / 60),
  horizonDays: String(clinic.horizonDays),
  gridMinutes: String(clinic.gridMinutes),
  smallestGapMinutes: String(clinic.smallestGapMinutes),
  holdMinutes: String(clinic.holdMinutes),
  undoSeconds: String(clinic.undoSeconds),
  reminderMinute: String(clinic.reminderMinute),
  offersFromMinute: String(clinic.offersFromMinute),
  offersUntilMinute: String(clinic.offersUntilMinute),
  recordYears: String(clinic.recordYears),
  ...Object.fromEntries(
    REMINDER_DAYS.filter((days) => clinic.reminderDays.includes(days)).map((days) => [
      `remind-${days}`,
      "yes",
    ]),
  ),
});
