import "server-only";
import { z } from "zod";
import { singleLine } from "@/lib/booking/plain-text";
import type { Transaction } from "@/lib/data/client";
import {
  insertRoom,
  readRoomSettings,
  updateRoom,
  type RoomFields,
  type RoomSettings,
} from "@/lib/data/room-settings";
import { readTreatmentSettings } from "@/lib/data/treatment-settings";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import { IN_ENGLISH } from "@/lib/words/in-english";
import { invalid, place, withHidden, type FormRefusal, type Known } from "./catalogue-form";
import { changeSetting, type Changed, type Outcome } from "./change-setting";
import type { Meant } from "./keep-settings";
import { storeEntry } from "./store-entry";

export const roomForm = z.object({
  name: singleLine(60, { empty: "Enter a name, like Harbor Room." }, IN_ENGLISH),
  place,
  treatmentIds: z.array(z.string()),
});

export type RoomAsked = z.infer<typeof roomForm>;

/** Writes down a new room, or changes one. Nothing is booked in a new one before it has hours. */
export const saveRoom = (
  by: Staff,
  known: Known | null,
  asked: RoomAsked,
  how: Meant,
): Promise<Result<Outcome, FormRefusal>> => changeSetting(by, (tx) => write(tx, known, asked), how);

async function write(
  tx: Transaction,
  known: Known | null,
  { place, ...asked }: RoomAsked,
): Promise<Result<Changed, FormRefusal>> {
  const all = await readRoomSettings(tx);
  const treatments = await readTreatmentSettings(tx);
  const before = known && all.find(({ id }) => id === known.key);
  if (known && !before) return refused({ reason: "unknown" });
  if (known && before && before.version !== known.version) return refused({ reason: "stale" });
  if (all.some(({ id, name }) => id !== before?.id && name.toLowerCase() === asked.name.toLowerCase()))
    return invalid("name", "Another room has this name.");

  const fields: RoomFields = {
    ...asked,
    treatmentIds: withHidden(asked.treatmentIds, before?.treatmentIds ?? [], treatments),
  };
  const store = {
    insert: () => insertRoom(tx, fields),
    update: (entry: RoomSettings) => updateRoom(tx, entry, fields),
  };
  const key = before?.id ?? null;
  return accepted(await storeEntry(tx, { kind: "room", key, all, before, fields, place, ...store }));
}
