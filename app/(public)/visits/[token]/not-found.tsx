import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "This link does not work" };

/** The same for a link that has run out and one that never was. */
export default function LinkOver() {
  return (
    <main id="main-content">
      <PageHeader
        title="This link does not work"
        lead="Such a link works for an hour. Perhaps the hour is over, or a part of the link went missing on the way. Ask for a new one; it takes a minute."
      />
      <ButtonLink href="/visits">Ask for a new link</ButtonLink>
    </main>
  );
}
