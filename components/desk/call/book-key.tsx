"use client";

import { useEffect } from "react";
import { isShortcut } from "@/components/desk/shortcuts";

/** "b" answers the phone, from wherever one is: as if the link had been followed. */
export function BookKey({ href }: { href: string }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "b" || !isShortcut(event)) return;
      event.preventDefault();
      document.querySelector<HTMLAnchorElement>(`nav a[href="${href}"]`)?.click();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [href]);

  return null;
}
