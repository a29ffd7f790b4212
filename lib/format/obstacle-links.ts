import type { Obstacle } from "@/lib/domain/obstacle";
import { obstacleWords } from "./obstacle-words";

/** What is in the way, in words, and where one can do something about it. */
export type ObstacleInWords = { words: string; href: string | null };

/** Each once: a visit that takes the practitioner in two stretches is in the way once. */
export function obstaclesInWords(obstacles: readonly Obstacle[], zone: string): ObstacleInWords[] {
  const inWords = obstacles.map((obstacle) => ({
    words: obstacleWords(obstacle, zone),
    href: hrefOf(obstacle),
  }));
  return [...new Map(inWords.map((one) => [one.words, one])).values()];
}

function hrefOf(obstacle: Obstacle): string | null {
  if (obstacle.kind === "visit" || obstacle.kind === "elsewhere") return `/desk/visits/${obstacle.bookingId}`;
  return obstacle.kind === "block" ? `/desk/blocks/${obstacle.blockId}` : null;
}
