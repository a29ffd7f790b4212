"use client";

import { Button } from "@/components/ui/button";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Opens the browser's own print window. Without JavaScript there is nothing to press: its menu does the same. */
export function PrintButton({ children }: { children: string }) {
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScripts) return null;
  return (
    <Button type="button" onClick={() => print()}>
      {children}
    </Button>
  );
}
