"use client";

import { useEffect } from "react";
import { usePageWords } from "@/components/ui/page-words";

/**
 * Says in the page's title that a form came back, which is the first thing a screen reader reads. A page that the
 * server has written as the answer to a form says so already.
 */
export function ProblemTitle({ isNeeded }: { isNeeded: boolean }) {
  const { problemTitle } = usePageWords();

  useEffect(() => {
    if (!isNeeded || document.title.startsWith(problemTitle)) return;
    const before = document.title;
    const withProblem = problemTitle + before;
    document.title = withProblem;
    return () => {
      // After a step on, the title is already the next page's.
      if (document.title === withProblem) document.title = before;
    };
  }, [isNeeded, problemTitle]);

  return null;
}
