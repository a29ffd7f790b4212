import type { Fields } from "@/app/desk/settings/asked-setting";
import type { PractitionerSettings, RoomSettings, TreatmentSettings } from "@/lib/desk/show-catalogue";
import { phaseField } from "@/lib/domain/typed-shape";
import { listed } from "@/lib/format/listed";

/** Names of the fields that say who gives it and where. */
export const WHO = "who-";
export const ROOM = "room-";

type Named = { id: string; name: string; isRetired: boolean };

/** The choices of a form: those retired are not asked about. */
export const choices = (prefix: string, all: readonly Named[]): { field: string; name: string }[] =>
  all.filter(({ isRetired }) => !isRetired).map(({ id, name }) => ({ field: prefix + id, name }));

/** The form of a treatment as it is stored. */
export function treatmentFields(
  treatment: TreatmentSettings,
  all: readonly TreatmentSettings[],
  shown: readonly { field: string }[],
): Fields {
  const { slug, version, name, description, minutes, turnoverMinutes, audience, priceCents } = treatment;
  const chosen = [
    ...treatment.practitionerIds.map((id) => WHO + id),
    ...treatment.roomIds.map((id) => ROOM + id),
  ];
  return {
    ...{ key: slug, version: String(version), name, description, audience },
    ...{ minutes: String(minutes), turnoverMinutes: String(turnoverMinutes) },
    price: priceCents === null ? "" : (priceCents / 100).toFixed(priceCents % 100 === 0 ? 0 : 2),
    place: String(all.findIndex((one) => one.slug === slug) + 1),
    ...Object.fromEntries(
      treatment.phases.flatMap(({ startMinute, endMinute }, index) => [
        [phaseField(index, "from"), String(startMinute)],
        [phaseField(index, "until"), String(endMinute)],
      ]),
    ),
    ...Object.fromEntries(
      shown.filter(({ field }) => chosen.includes(field)).map(({ field }) => [field, "yes"]),
    ),
  };
}

/** An empty form: last in the list, given by everyone in every room, unless one says otherwise. */
export const newTreatmentFields = (
  all: readonly TreatmentSettings[],
  practitioners: readonly PractitionerSettings[],
  rooms: readonly RoomSettings[],
): Fields => ({
  ...{ turnoverMinutes: "10", audience: "EVERYONE", place: String(all.length + 1) },
  ...Object.fromEntries(
    [...choices(WHO, practitioners), ...choices(ROOM, rooms)].map(({ field }) => [field, "yes"]),
  ),
});

/** Where the form tells of a difference, and how what is stored reads there. */
export function tellDifference(
  name: string,
  stored: Fields,
  shown: readonly { field: string; name: string }[],
) {
  const names = (prefix: string) =>
    listed(
      shown.filter(({ field }) => field.startsWith(prefix) && stored[field]).map((one) => one.name),
      "and",
    );
  if (name.startsWith(WHO)) return { field: "who", words: names(WHO) || "nobody" };
  if (name.startsWith(ROOM)) return { field: "rooms", words: names(ROOM) || "no room" };
  const phase = /^(phase-\d)-/.exec(name)?.[1];
  if (phase) {
    const [from, until] = [stored[`${phase}-from`], stored[`${phase}-until`]];
    return { field: phase, words: from ? `${from} until ${until}` : "" };
  }
  return { field: name, words: stored[name] ?? "" };
}
