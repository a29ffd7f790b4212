export type BodyView = "front" | "back";

type Sided =
  "low-back" | "buttock" | "thigh-back" | "calf" | "heel" | "hip" | "thigh-front" | "shin" | "foot-top";
export type RegionId = "upper-back" | "between-legs" | `${Sided}-${"left" | "right"}`;

/** A place that can be ticked; its words are in lib/words. `leg`: whose it is, when it belongs to a leg. */
export type BodyRegion = { id: RegionId; view: BodyView; leg: "left" | "right" | null };

type OfBothSides = { id: Sided; leg: boolean };

const bothSides = (view: BodyView, places: OfBothSides[]): BodyRegion[] =>
  places.flatMap(({ id, leg }) =>
    (["left", "right"] as const).map((side): BodyRegion => ({
      id: `${id}-${side}`,
      view,
      leg: leg ? side : null,
    })),
  );

/** Inside the thighs and around the genitals: pain or numbness there is asked about again, as a sign of an emergency. */
export const BETWEEN_LEGS = "between-legs";

/**
 * The places where sciatica is felt, from the top down, as the list and the figure show them. Left and right are the
 * patient's own. Elsewhere people draw.
 */
export const BODY_REGIONS: readonly BodyRegion[] = [
  { id: "upper-back", view: "back", leg: null },
  ...bothSides("back", [
    { id: "low-back", leg: false },
    { id: "buttock", leg: false },
    { id: "thigh-back", leg: true },
    { id: "calf", leg: true },
    { id: "heel", leg: true },
  ]),
  ...bothSides("front", [{ id: "hip", leg: false }]),
  { id: BETWEEN_LEGS, view: "front", leg: null },
  ...bothSides("front", [
    { id: "thigh-front", leg: true },
    { id: "shin", leg: true },
    { id: "foot-top", leg: true },
  ]),
];

/** Whether the places lie in both legs. */
export function isInBothLegs(regionIds: readonly string[]): boolean {
  const legs = new Set(
    BODY_REGIONS.filter(({ id, leg }) => leg !== null && regionIds.includes(id)).map(({ leg }) => leg),
  );
  return legs.size === 2;
}
