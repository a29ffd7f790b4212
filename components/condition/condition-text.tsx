"use client";

import { Causes } from "./causes";
import { Evidence } from "./evidence";
import { FivePoints } from "./five-points";
import { MuscleChooser } from "./muscle-chooser";
import type { ListedTreatment } from "./treatment-list";
import { Visit } from "./visit";
import { WhatYouCanDo } from "./what-you-can-do";
import { WhoIsAffected } from "./who-is-affected";

/**
 * What is the same for every reader. Nothing in it needs the browser: it is marked for it so that the page's data names
 * it instead of holding every element a second time, which cost the server more than a tenth of the page.
 */
export function ConditionText({ treatments }: { treatments: ListedTreatment[] }) {
  return (
    <>
      <Causes />
      <MuscleChooser />
      <FivePoints />
      <Evidence />
      <WhoIsAffected />
      <Visit treatments={treatments} />
      <WhatYouCanDo />
    </>
  );
}
