import "server-only";
import { z } from "zod";
import { emailAddress, phoneNumber, singleLine } from "@/lib/booking/plain-text";
import { db } from "@/lib/data/client";
import { isZoneInDatabase, updateClinic, type ClinicChange, type ClinicRow } from "@/lib/data/clinic-changes";
import { sqlIn } from "@/lib/data/sql";
import { findZoneFaults } from "@/lib/data/zones";
import { noteInTrail } from "@/lib/data/trail";
import { isZone } from "@/lib/domain/clinic-time";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { IN_ENGLISH } from "@/lib/words/in-english";
import { keepSettings, type Meant } from "./keep-settings";
import type { SettingsRefusal } from "./settings-refusal";
import type { Consequences } from "@/lib/domain/consequences";

const NO_ZONE = "There is no such time zone. Choose one from the list.";
const OLD_RULES =
  "This computer’s rules for that time zone are old: times would be wrong. Whoever looks after it has to update it first.";

const line = (max: number, empty: string) => singleLine(max, { empty }, IN_ENGLISH);

export const clinicForm = z.object({
  name: line(80, "Enter the clinic’s name."),
  timeZone: z.string({ error: NO_ZONE }).refine(isZone, { error: NO_ZONE }),
  phone: phoneNumber(IN_ENGLISH),
  email: emailAddress(IN_ENGLISH),
  street: line(120, "Enter the street and number."),
  city: line(80, "Enter the town."),
  region: line(40, "Enter the state, such as ME."),
  postalCode: line(16, "Enter the ZIP code."),
  country: z.string().regex(/^[A-Z]{2}$/, { error: "Enter the country’s two letters, such as US." }),
});

/** The clinic as its settings stand, with the version that forms carry. */
export const showClinic = (): Promise<ClinicRow> => db().clinic.findFirstOrThrow();

/** Tries or keeps other facts or rules of the clinic. A form that is older than what stands is refused. */
export async function setClinic(
  by: Staff,
  wanted: ClinicChange,
  { version, ...meant }: Meant & { version: number },
): Promise<Result<Consequences, SettingsRefusal>> {
  return keepSettings(async (tx) => {
    const { timeZone } = wanted;
    if (typeof timeZone === "string" && !(await isZoneInDatabase(tx, timeZone))) {
      return refused({ reason: "invalid", errors: [{ path: "timeZone", message: NO_ZONE }] });
    }
    const before = await tx.clinic.findFirstOrThrow();
    if (typeof timeZone === "string" && timeZone !== before.timeZone && (await hasOldRules(timeZone))) {
      return refused({ reason: "invalid", errors: [{ path: "timeZone", message: OLD_RULES }] });
    }
    if (!(await updateClinic(tx, version, wanted))) return refused({ reason: "stale" });
    const fields = Object.keys(wanted).filter(
      (field) => String(wanted[field as keyof ClinicChange]) !== String(before[field as keyof ClinicRow]),
    );
    const entry = { actor: actorOf(by), action: "clinic.changed", details: { fields } };
    if (fields.length > 0) await noteInTrail(sqlIn(tx), entry);
    return accepted(null);
  }, meant);
}

/** With them the site would not start again. */
const hasOldRules = async (zone: string): Promise<boolean> =>
  (await findZoneFaults()).some((fault) => fault.zone === zone);
