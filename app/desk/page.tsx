import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { ROLE_HINTS, ROLE_WORDS } from "@/lib/format/role-words";

export const metadata: Metadata = { title: "The desk" };

export default async function DeskPage() {
  const staff = await requireStaff();

  return (
    <main id="main-content">
      <PageHeader
        title={`Hello, ${staff.name}`}
        lead={`You are signed in as ${ROLE_WORDS[staff.role].toLowerCase()}. ${ROLE_HINTS[staff.role]}`}
      />
    </main>
  );
}
