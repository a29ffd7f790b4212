"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { usePageWords } from "@/components/ui/page-words";

/** The header with the phone number stays above this. What went wrong is in the server's log, not here. */
export default function PageError({ retry }: { error: unknown; retry: () => void }) {
  const words = usePageWords();

  return (
    <main id="main-content">
      <PageHeader title={words.brokenTitle} lead={words.brokenLead} />
      <Button type="button" onClick={retry}>
        {words.tryAgain}
      </Button>{" "}
      <ButtonLink href="/" look="quiet">
        {words.toFirstPage}
      </ButtonLink>
    </main>
  );
}
