import type { PointerEvent, ReactNode } from "react";
import { BODY_REGIONS, type BodyRegion, type BodyView } from "@/lib/domain/body-regions";
import type { Stroke } from "@/lib/domain/drawing";
import type { Sentences } from "@/lib/words/words-in";
import styles from "./body-figure.module.css";
import { HALF, HEIGHT, LINES, MIDDLE, SIDED, WIDTH } from "./body-shapes";

type Props = {
  view: BodyView;
  /** Ids of regions that are lit. */
  chosen: readonly string[];
  drawing: readonly Stroke[];
  onRegion?: (id: string) => void;
  /** There when lines are drawn: then a touch draws and does not choose. */
  pen?: PenHandlers | undefined;
  words: Sentences<"intakeBody">;
};

export type PenHandlers = {
  onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void;
};

/** The patient's own sides, as they lie before a viewer. */
const SIDES = { front: ["right", "left"], back: ["left", "right"] } as const;

/** One view of the body. Hidden from assistive technology: the list beside it says it all. */
export function BodyFigure({ view, chosen, drawing, onRegion, pen, words }: Props) {
  const clip = `body-${view}`;

  return (
    <figure className={styles.figure} aria-hidden="true">
      <figcaption className={styles.name}>{words[view]}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={pen ? styles.drawn : styles.tapped}
        data-view={view}
        {...pen}
      >
        <clipPath id={clip}>
          <path d={HALF} transform={half("right")} />
          <path d={HALF} transform={half("left")} />
        </clipPath>
        <Halves>
          <path className={styles.skin} d={HALF} />
        </Halves>
        <g clipPath={`url(#${clip})`}>
          {BODY_REGIONS.filter((region) => region.view === view).map((region) => (
            <path
              key={region.id}
              d={shapeOf(region)}
              transform={half(onScreen(region))}
              className={chosen.includes(region.id) ? styles.chosen : styles.region}
              onClick={pen || !onRegion ? undefined : () => onRegion(region.id)}
            />
          ))}
        </g>
        <Halves>
          <path className={styles.lines} d={LINES[view]} />
        </Halves>
        {drawing
          .filter((stroke) => stroke.view === view)
          .map((stroke, position) => (
            <polyline key={position} className={styles.stroke} points={pointsOf(stroke)} />
          ))}
      </svg>
      <p className={styles.sides}>
        {SIDES[view].map((side) => (
          <span key={side}>{words[side]}</span>
        ))}
      </p>
    </figure>
  );
}

const half = (side: "left" | "right") => `translate(${WIDTH / 2} 0)${side === "left" ? " scale(-1 1)" : ""}`;

const Halves = ({ children }: { children: ReactNode }) => (
  <>
    <g transform={half("right")}>{children}</g>
    <g transform={half("left")}>{children}</g>
  </>
);

const stem = ({ id }: BodyRegion) => id.replace(/-(?:left|right)$/, "");
const shapeOf = (region: BodyRegion) => MIDDLE[region.id] ?? SIDED[stem(region)] ?? "";

/** On which half of the picture it lies: seen from the front, somebody's left is on our right. */
function onScreen({ id, view }: BodyRegion): "left" | "right" {
  const isLeft = id.endsWith("-left");
  return isLeft === (view === "back") ? "left" : "right";
}

const pointsOf = ({ points }: Stroke) =>
  points.map((point, position) => (point / 1000) * (position % 2 === 0 ? WIDTH : HEIGHT)).join(" ");
