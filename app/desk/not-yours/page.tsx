import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { ROLE_WORDS } from "@/lib/format/role-words";

export const metadata: Metadata = { title: "Not with your sign-in" };

export default async function NotYoursPage() {
  const { role } = await requireStaff();

  return (
    <main id="main-content">
      <PageHeader
        title="Not with your sign-in"
        lead={`You are signed in as ${ROLE_WORDS[role].toLowerCase()}, and that page or change is for others. Nothing was changed. If you need it, ask an administrator.`}
      />
      <ButtonLink href="/desk">To the desk</ButtonLink>
    </main>
  );
}
