"use client";

import { createContext, useContext, type ReactNode } from "react";
import { page } from "@/lib/words/en/page";
import type { SameShape } from "@/lib/words/shape";

export type PageWords = SameShape<typeof page>;

const Words = createContext<PageWords>(page);

/** The few sentences that forms of all kinds say, deep inside. Pages that hand none down, the desk's, say them in English. */
export const usePageWords = (): PageWords => useContext(Words);

/** Hands them down in the page's language. All other words are props of what says them. */
export const SpeakWith = ({ words, children }: { words: PageWords; children: ReactNode }) => (
  <Words value={words}>{children}</Words>
);
