"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

/** The header with the phone number stays above this. What went wrong is in the server's log, not here. */
export default function PageError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main-content">
      <PageHeader
        title="Sorry, something broke on our side"
        lead="It is not your fault. Please try once more. If it happens again, call us: our number is at the top of this page."
      />
      <Button type="button" onClick={retry}>
        Try again
      </Button>{" "}
      <ButtonLink href="/" look="quiet">
        To the first page
      </ButtonLink>
    </main>
  );
}
