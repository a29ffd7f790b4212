"use client";

import { useEffect } from "react";

let hasArrived = false;

/**
 * Moves the focus to the heading when a step follows another without a page load; the browser does as much itself
 * for a page that it loads.
 */
export function HeadingFocus() {
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>("main h1");
    if (hasArrived && heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
    hasArrived = true;
  }, []);

  return null;
}
