"use client";

import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

/** What went wrong is in the server's log, not here. */
export default function DeskError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main-content">
      <PageHeader
        title="Something broke on our side"
        lead="Nothing was saved half. Please try once more; if it happens again, write it down on paper and tell an administrator."
      />
      <Button type="button" onClick={retry}>
        Try again
      </Button>
    </main>
  );
}
