import "server-only";
import { z } from "zod";
import type { Instant } from "@/lib/domain/interval";

/** As `isoAt` writes it into our own forms and links. */
const WRITTEN = /^2[01]\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:00[+-]\d{2}:\d{2}$/;

/** A start that came back from a form or link of ours; null for anything else. Whether it is free is judged later. */
export const chosenStart = (text: string | undefined): Instant | null =>
  text !== undefined && WRITTEN.test(text) && z.iso.datetime({ offset: true }).safeParse(text).success
    ? Date.parse(text)
    : null;
