import "server-only";
import type { Transaction } from "@/lib/data/client";
import { readPractitionerSettings } from "@/lib/data/practitioner-settings";
import { readRoomSettings } from "@/lib/data/room-settings";
import {
  insertTreatment,
  readTreatmentSettings,
  updateTreatment,
  type TreatmentFields,
  type TreatmentSettings,
} from "@/lib/data/treatment-settings";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { slugFor } from "@/lib/domain/slug";
import type { Staff } from "@/lib/domain/staff";
import { everFits, type WeekdayHours } from "@/lib/domain/treatment-rules";
import { invalid, withHidden, type FormRefusal, type Known } from "./catalogue-form";
import { changeSetting, type Changed, type Outcome } from "./change-setting";
import type { Meant } from "./keep-settings";
import { storeEntry } from "./store-entry";
import type { TreatmentAsked } from "./treatment-form";

/** Writes down a new treatment, or changes one. Visits that are booked keep their length. */
export const saveTreatment = (
  by: Staff,
  known: Known | null,
  asked: TreatmentAsked,
  how: Meant,
): Promise<Result<Outcome, FormRefusal>> => changeSetting(by, (tx) => write(tx, known, asked), how);

async function write(
  tx: Transaction,
  known: Known | null,
  { place, phases, ...asked }: TreatmentAsked,
): Promise<Result<Changed, FormRefusal>> {
  const [all, practitioners, rooms] = [
    await readTreatmentSettings(tx),
    await readPractitionerSettings(tx),
    await readRoomSettings(tx),
  ];
  const before = known && all.find(({ slug }) => slug === known.key);
  if (known && !before) return refused({ reason: "unknown" });
  if (known && before && before.version !== known.version) return refused({ reason: "stale" });
  const others = all.filter(({ id }) => id !== before?.id);
  if (others.some(({ name }) => name.toLowerCase() === asked.name.toLowerCase()))
    return invalid("name", "Another treatment has this name.");

  const fields: TreatmentFields = {
    ...asked,
    phases: phases.map(({ phase }) => phase),
    practitionerIds: withHidden(asked.practitionerIds, before?.practitionerIds ?? [], practitioners),
    roomIds: withHidden(asked.roomIds, before?.roomIds ?? [], rooms),
  };
  if (!isPossible(fields, practitioners, rooms)) {
    return invalid(
      "minutes",
      "This is longer than anyone’s hours, so it could never be booked. Make it shorter, or give somebody longer hours first.",
    );
  }
  const key =
    before?.slug ??
    slugFor(
      fields.name,
      "treatment",
      all.map(({ slug }) => slug),
    );
  const store = {
    insert: () => insertTreatment(tx, key, fields),
    update: (entry: TreatmentSettings) => updateTreatment(tx, entry, fields),
  };
  return accepted(await storeEntry(tx, { kind: "treatment", key, all, before, fields, place, ...store }));
}

type WithHours = { id: string; isRetired: boolean; weekly: WeekdayHours[] };

/** Whether the hours there are leave space for it. Before there are any, nobody is in the way of a plan. */
function isPossible(fields: TreatmentFields, practitioners: WithHours[], rooms: WithHours[]): boolean {
  const hoursOf = (all: WithHours[], ids: string[]) =>
    all.filter(({ id, isRetired }) => !isRetired && ids.includes(id)).map(({ weekly }) => weekly);
  const givers = hoursOf(practitioners, fields.practitionerIds);
  const places = fields.roomIds.length === 0 ? null : hoursOf(rooms, fields.roomIds);
  const isPlanned = [givers, ...(places ? [places] : [])].every((all) =>
    all.some((weekly) => weekly.length > 0),
  );
  return !isPlanned || everFits(fields, givers, places);
}
