"use client";

import { useEffect } from "react";
import { isShortcut } from "./shortcuts";

/** "u" takes the newest change back, for whoever wants single keys. */
export function UndoKey() {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "u" || !isShortcut(event)) return;
      event.preventDefault();
      document.querySelector<HTMLButtonElement>("[data-undo]")?.click();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return null;
}
