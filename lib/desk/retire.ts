import "server-only";
import { writeRetired, type CatalogueKind } from "@/lib/data/catalogue-rows";
import type { Transaction } from "@/lib/data/client";
import { readPractitionerSettings } from "@/lib/data/practitioner-settings";
import { readRoomSettings } from "@/lib/data/room-settings";
import { readTreatmentSettings } from "@/lib/data/treatment-settings";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import type { FormRefusal, Known } from "./catalogue-form";
import { changeSetting, type Changed, type Outcome } from "./change-setting";
import type { Meant } from "./keep-settings";

type Entry = { id: string; key: string; version: number; isRetired: boolean };

/** Takes something off what can be booked, or brings it back. Visits that are booked stay where they are. */
export const setRetired = (
  by: Staff,
  kind: CatalogueKind,
  known: Known,
  isRetired: boolean,
  how: Meant,
): Promise<Result<Outcome, FormRefusal>> =>
  changeSetting(
    by,
    async (tx): Promise<Result<Changed, FormRefusal>> => {
      const entry = (await entriesOf(tx, kind)).find(({ key }) => key === known.key);
      if (!entry) return refused({ reason: "unknown" });
      if (entry.version !== known.version) return refused({ reason: "stale" });
      const action = `${kind}.${isRetired ? "retired" : "brought-back"}`;
      if (entry.isRetired === isRetired) return accepted({ action, details: null, key: entry.key });
      await writeRetired(tx, kind, entry.id, isRetired ? new Date(how.now) : null);
      return accepted({ action, details: { id: entry.id }, key: entry.key });
    },
    how,
  );

async function entriesOf(tx: Transaction, kind: CatalogueKind): Promise<Entry[]> {
  switch (kind) {
    case "practitioner":
      return (await readPractitionerSettings(tx)).map((one) => ({ ...one, key: one.slug }));
    case "room":
      return (await readRoomSettings(tx)).map((one) => ({ ...one, key: one.id }));
    case "treatment":
      return (await readTreatmentSettings(tx)).map((one) => ({ ...one, key: one.slug }));
  }
}
