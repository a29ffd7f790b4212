"use client";

import type { ReactNode } from "react";
import type { Sentences } from "@/lib/words/words-in";
import { Causes } from "./causes";
import { Evidence } from "./evidence";
import { FivePoints } from "./five-points";
import { MuscleChooser } from "./muscle-chooser";
import type { ListedTreatment } from "./treatment-list";
import { Visit } from "./visit";
import { WhatYouCanDo } from "./what-you-can-do";
import { WhoIsAffected } from "./who-is-affected";

type Props = {
  words: Pick<Sentences<"condition">, "causes" | "why" | "who" | "visit" | "next">;
  muscles: Sentences<"muscles">;
  evidence: Sentences<"evidence">;
  /** With a link in it. */
  whyLead: ReactNode;
  callFirst: ReactNode;
  treatments: ListedTreatment[];
};

/**
 * What is the same for every reader of a language. Nothing in it needs the browser: it is marked for it so that the
 * page's data holds its sentences alone instead of every element a second time, which cost the server more than a tenth
 * of the page.
 */
export function ConditionText({ words, muscles, evidence, whyLead, callFirst, treatments }: Props) {
  return (
    <>
      <Causes words={words.causes} />
      <MuscleChooser words={muscles} />
      <FivePoints words={words.why} lead={whyLead} />
      <Evidence words={evidence} />
      <WhoIsAffected words={words.who} />
      <Visit words={words.visit} callFirst={callFirst} treatments={treatments} />
      <WhatYouCanDo words={words.next} />
    </>
  );
}
