export type BodyView = "front" | "back";

/** A place that can be ticked. `leg`: whose it is, when it belongs to a leg. */
export type BodyRegion = { id: string; view: BodyView; label: string; leg: "left" | "right" | null };

type OfBothSides = { id: string; label: string; leg: boolean };

const bothSides = (view: BodyView, places: OfBothSides[]): BodyRegion[] =>
  places.flatMap(({ id, label, leg }) =>
    (["left", "right"] as const).map((side) => ({
      id: `${id}-${side}`,
      view,
      label: `${label}, ${side}`,
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
  { id: "upper-back", view: "back", label: "Neck or upper back", leg: null },
  ...bothSides("back", [
    { id: "low-back", label: "Low back", leg: false },
    { id: "buttock", label: "Buttock", leg: false },
    { id: "thigh-back", label: "Back of the thigh", leg: true },
    { id: "calf", label: "Back of the knee or calf", leg: true },
    { id: "heel", label: "Heel or sole", leg: true },
  ]),
  ...bothSides("front", [{ id: "hip", label: "Hip or groin", leg: false }]),
  { id: BETWEEN_LEGS, view: "front", label: "Between the legs", leg: null },
  ...bothSides("front", [
    { id: "thigh-front", label: "Front of the thigh", leg: true },
    { id: "shin", label: "Knee or shin", leg: true },
    { id: "foot-top", label: "Top of the foot or toes", leg: true },
  ]),
];

/** Whether the places lie in both legs. */
export function isInBothLegs(regionIds: readonly string[]): boolean {
  const legs = new Set(
    BODY_REGIONS.filter(({ id, leg }) => leg !== null && regionIds.includes(id)).map(({ leg }) => leg),
  );
  return legs.size === 2;
}
