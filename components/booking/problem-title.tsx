"use client";

import { useEffect } from "react";

const PROBLEM = "Problem: ";

/**
 * Says in the page's title that a form came back, which is the first thing a screen reader reads. A page that the
 * server has written as the answer to a form says so already.
 */
export function ProblemTitle({ isNeeded }: { isNeeded: boolean }) {
  useEffect(() => {
    if (!isNeeded || document.title.startsWith(PROBLEM)) return;
    const before = document.title;
    const withProblem = PROBLEM + before;
    document.title = withProblem;
    return () => {
      // After a step on, the title is already the next page's.
      if (document.title === withProblem) document.title = before;
    };
  }, [isNeeded]);

  return null;
}
