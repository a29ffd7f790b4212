import "server-only";
import { z } from "zod";
import { multiLine, singleLine } from "@/lib/booking/plain-text";
import type { Transaction } from "@/lib/data/client";
import {
  insertPractitioner,
  readPractitionerSettings,
  updatePractitioner,
  type PractitionerFields,
  type PractitionerSettings,
} from "@/lib/data/practitioner-settings";
import { readTreatmentSettings } from "@/lib/data/treatment-settings";
import { PALETTE } from "@/lib/domain/palette";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { slugFor } from "@/lib/domain/slug";
import type { Staff } from "@/lib/domain/staff";
import { IN_ENGLISH } from "@/lib/words/in-english";
import { invalid, place, withHidden, type FormRefusal, type Known } from "./catalogue-form";
import { changeSetting, type Changed, type Outcome } from "./change-setting";
import type { Meant } from "./keep-settings";
import { storeEntry } from "./store-entry";

export const practitionerForm = z.object({
  name: singleLine(80, { empty: "Enter the name that patients see." }, IN_ENGLISH),
  credentials: singleLine(80, { empty: "Enter the credentials, like L.Ac." }, IN_ENGLISH),
  bio: multiLine(1000, { empty: "Say in a few sentences who this is." }, IN_ENGLISH),
  colour: z.enum(PALETTE, { error: "Choose a colour." }),
  place,
  treatmentIds: z.array(z.string()),
});

export type PractitionerAsked = z.infer<typeof practitionerForm>;

/** Writes down a new practitioner, or changes one. Nobody can book somebody new before they have hours. */
export const savePractitioner = (
  by: Staff,
  known: Known | null,
  asked: PractitionerAsked,
  how: Meant,
): Promise<Result<Outcome, FormRefusal>> => changeSetting(by, (tx) => write(tx, known, asked), how);

async function write(
  tx: Transaction,
  known: Known | null,
  { place, ...asked }: PractitionerAsked,
): Promise<Result<Changed, FormRefusal>> {
  const all = await readPractitionerSettings(tx);
  const treatments = await readTreatmentSettings(tx);
  const before = known && all.find(({ slug }) => slug === known.key);
  if (known && !before) return refused({ reason: "unknown" });
  if (known && before && before.version !== known.version) return refused({ reason: "stale" });
  if (all.some(({ id, name }) => id !== before?.id && name.toLowerCase() === asked.name.toLowerCase()))
    return invalid("name", "Another practitioner has this name.");

  const fields: PractitionerFields = {
    ...asked,
    treatmentIds: withHidden(asked.treatmentIds, before?.treatmentIds ?? [], treatments),
  };
  const key =
    before?.slug ??
    slugFor(
      fields.name,
      "practitioner",
      all.map(({ slug }) => slug),
    );
  const store = {
    insert: () => insertPractitioner(tx, key, fields),
    update: (entry: PractitionerSettings) => updatePractitioner(tx, entry, fields),
  };
  return accepted(await storeEntry(tx, { kind: "practitioner", key, all, before, fields, place, ...store }));
}
