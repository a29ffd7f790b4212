import type { Fields } from "@/app/desk/settings/asked-setting";
import { tickedFields } from "@/app/desk/settings/entry-fields";
import type { PractitionerSettings } from "@/lib/desk/show-catalogue";
import { PALETTE } from "@/lib/domain/palette";

type Shown = readonly { field: string }[];

/** The form of a practitioner as it is stored. */
export const practitionerFields = (
  { slug, version, name, credentials, bio, colour, treatmentIds }: PractitionerSettings,
  all: readonly PractitionerSettings[],
  shown: Shown,
): Fields => ({
  ...{ key: slug, version: String(version), name, credentials, bio, colour },
  place: String(all.findIndex((one) => one.slug === slug) + 1),
  ...tickedFields(treatmentIds, shown),
});

/** An empty form: last in the list, with every treatment, in a colour that nobody has yet. */
export const newPractitionerFields = (all: readonly PractitionerSettings[], shown: Shown): Fields => ({
  place: String(all.length + 1),
  colour: PALETTE.find((colour) => all.every((one) => one.colour !== colour)) ?? PALETTE[0],
  ...Object.fromEntries(shown.map(({ field }) => [field, "yes"])),
});
