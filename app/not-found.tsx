import type { Metadata } from "next";
import { NavLink } from "@/components/site/nav-link";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import PublicLayout from "./(public)/layout";

export const metadata: Metadata = { title: "Page not found" };

export default async function NotFound() {
  const { phone } = await clinicFacts();

  return (
    <PublicLayout>
      <main id="main-content">
        <PageHeader
          title="We cannot find that page"
          lead={
            <>
              The address may be old, or a letter went missing on the way. If you were looking for your visit,{" "}
              <NavLink href="/visits">we send you its link again</NavLink>. Or call us on{" "}
              <PhoneLink phone={phone} /> and we will find it with you.
            </>
          }
        />
        <ButtonLink href="/">To the first page</ButtonLink>
      </main>
    </PublicLayout>
  );
}
