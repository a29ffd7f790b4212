import type { Phase, TreatmentShape } from "./availability";

const SHORTEST_MINUTES = 5;

/**
 * A treatment made longer or shorter. A phase that reached to the end reaches to the new end; one past it is cut
 * off. @returns null when nothing of the practitioner's time would be left
 */
export function resized<Shape extends TreatmentShape>(shape: Shape, minutes: number): Shape | null {
  if (minutes === shape.minutes) return shape;
  const phases = shape.phases.flatMap(({ startMinute, endMinute }): Phase[] => {
    const end = endMinute === shape.minutes ? minutes : Math.min(endMinute, minutes);
    return startMinute < end ? [{ startMinute, endMinute: end }] : [];
  });
  return minutes < SHORTEST_MINUTES || phases.length === 0 ? null : { ...shape, minutes, phases };
}
