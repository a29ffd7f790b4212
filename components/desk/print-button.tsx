"use client";

import { Button } from "@/components/ui/button";
import { useHasScripts } from "@/components/ui/use-has-scripts";

/** Opens the browser's own print window. Without JavaScript there is nothing to press: its menu does the same. */
export function PrintButton({ children }: { children: string }) {
  if (!useHasScripts()) return null;
  return (
    <Button type="button" onClick={() => print()}>
      {children}
    </Button>
  );
}
