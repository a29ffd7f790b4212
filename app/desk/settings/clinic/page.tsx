import type { Metadata } from "next";
import { ClinicForm } from "@/components/desk/settings/clinic-form";
import { SettingsPage } from "@/components/desk/settings/settings-page";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicForm, showClinic } from "@/lib/desk/set-clinic";
import { zoneChoices } from "@/lib/format/setting-choices";
import { setClinicAction } from "./actions";

export const metadata: Metadata = { title: "Clinic" };

type Props = { searchParams: Promise<{ note?: string | string[] }> };

export default async function ClinicSettingsPage({ searchParams }: Props) {
  const staff = await requireStaff("ADMIN");
  const [{ note }, clinic, kept] = await Promise.all([
    searchParams,
    showClinic(),
    keptFields(staff.sessionId, "/desk/settings/clinic"),
  ]);
  const stands = Object.fromEntries(clinicForm.keyof().options.map((field) => [field, clinic[field]]));

  return (
    <SettingsPage
      title="Clinic"
      lead="What patients read on every page and in every mail, and the clock that all times go by."
      note={note}
      isRefilled={kept !== null}
    >
      <ClinicForm
        action={setClinicAction}
        stands={kept ?? stands}
        version={clinic.version}
        zones={zoneChoices()}
      />
    </SettingsPage>
  );
}
