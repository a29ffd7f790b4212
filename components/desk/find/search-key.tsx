"use client";

import { useEffect } from "react";
import { isShortcut } from "@/components/desk/shortcuts";

/** "/" leads to the search field from wherever one is. */
export function SearchKey({ field }: { field: string }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "/" || !isShortcut(event)) return;
      const input = document.getElementById(field);
      if (!(input instanceof HTMLInputElement)) return;
      event.preventDefault();
      input.focus();
      input.select();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [field]);

  return null;
}
