import type { Fields } from "@/app/desk/settings/asked-setting";
import { tickedFields } from "@/app/desk/settings/entry-fields";
import type { RoomSettings } from "@/lib/desk/show-catalogue";

/** The form of a room as it is stored. */
export const roomFields = (
  { id, version, name, treatmentIds }: RoomSettings,
  all: readonly RoomSettings[],
  shown: readonly { field: string }[],
): Fields => ({
  ...{ key: id, version: String(version), name },
  place: String(all.findIndex((one) => one.id === id) + 1),
  ...tickedFields(treatmentIds, shown),
});
