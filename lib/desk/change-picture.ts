import "server-only";
import { z } from "zod";
import { singleLine } from "@/lib/booking/plain-text";
import { tellDesks } from "@/lib/data/catalogue-rows";
import { db } from "@/lib/data/client";
import { forgetFacts } from "@/lib/data/kept";
import { deletePicture, findPractitionerId, writePicture } from "@/lib/data/practitioner-pictures";
import { sqlIn } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { IN_ENGLISH } from "@/lib/words/in-english";
import { makePortrait } from "./portrait";

export const pictureForm = z.object({
  alt: singleLine(120, { empty: "Say in a few words what the picture shows." }, IN_ENGLISH),
});

export type PictureRefusal = "unknown" | "unreadable";

/** Puts a picture in the place of the one before. It changes no free time, so nothing has to be weighed. */
export async function setPicture(
  by: Staff,
  slug: string,
  { alt, sent }: { alt: string; sent: Uint8Array },
): Promise<Result<null, PictureRefusal>> {
  const portrait = await makePortrait(sent);
  if (!portrait) return refused("unreadable");
  return change(by, slug, (tx, id) => writePicture(tx, id, { ...portrait, alt }));
}

export const removePicture = (by: Staff, slug: string): Promise<Result<null, PictureRefusal>> =>
  change(by, slug, deletePicture);

async function change(
  by: Staff,
  slug: string,
  write: typeof deletePicture,
): Promise<Result<null, PictureRefusal>> {
  const outcome = await db().$transaction(async (tx) => {
    const id = await findPractitionerId(tx, slug);
    if (id === null) return refused("unknown" as const);
    await write(tx, id);
    const details = { id, fields: ["picture"] };
    await noteInTrail(sqlIn(tx), { actor: actorOf(by), action: "practitioner.changed", details });
    await tellDesks(tx);
    return accepted(null);
  });
  if (outcome.ok) forgetFacts();
  return outcome;
}
