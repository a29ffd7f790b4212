import type { ReactNode } from "react";
import { Footer } from "@/components/site/footer";
import { Header } from "@/components/site/header";
import { clinicFacts } from "@/lib/booking/clinic-facts";

/** What patients see around every page. The desk has a frame of its own. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const clinic = await clinicFacts();

  return (
    <>
      <Header name={clinic.name} phone={clinic.phone} />
      {children}
      <Footer clinic={clinic} />
    </>
  );
}
