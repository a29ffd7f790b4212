"use client";

import { useRef, useState, type PointerEvent } from "react";
import type { BodyView } from "@/lib/domain/body-regions";
import { drawingText, LONGEST_DRAWING, readDrawing, type Stroke } from "@/lib/domain/drawing";
import type { PenHandlers } from "./body-figure";

/** In thousandths of the figure: what lies nearer to the last point would not be seen. */
const NEAR = 7;

/** Lines drawn on the figure by finger, pen or mouse. */
export function usePen(atFirst: string) {
  const [strokes, setStrokes] = useState<Stroke[]>(() => readDrawing(atFirst) ?? []);
  const isDown = useRef(false);

  const handlers = (view: BodyView): PenHandlers => ({
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture?.(event.pointerId);
      isDown.current = true;
      const [x, y] = placeOf(event);
      // A touch alone is a dot: a line from a place to the same place.
      draw((before) => [...before, { view, points: [x, y, x, y] }]);
    },
    onPointerMove: (event) => {
      if (!isDown.current) return;
      const place = placeOf(event);
      draw((before) => [...before.slice(0, -1), ...before.slice(-1).map((last) => drawnOn(last, place))]);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  });

  function lift() {
    isDown.current = false;
  }

  /** What would be too long to send is not drawn either. */
  function draw(more: (before: Stroke[]) => Stroke[]) {
    setStrokes((before) => {
      const after = more(before);
      return drawingText(after).length <= LONGEST_DRAWING ? after : before;
    });
  }

  return {
    strokes,
    text: drawingText(strokes),
    handlers,
    undo: () => setStrokes(strokes.slice(0, -1)),
    clear: () => setStrokes([]),
  };
}

function drawnOn(stroke: Stroke, [x, y]: [number, number]): Stroke {
  const [lastX = 0, lastY = 0] = stroke.points.slice(-2);
  return Math.hypot(x - lastX, y - lastY) < NEAR ? stroke : { ...stroke, points: [...stroke.points, x, y] };
}

function placeOf(event: PointerEvent<SVGSVGElement>): [number, number] {
  const box = event.currentTarget.getBoundingClientRect();
  return [
    thousandth((event.clientX - box.left) / box.width),
    thousandth((event.clientY - box.top) / box.height),
  ];
}

const thousandth = (part: number) => Math.round(Math.min(1, Math.max(0, part || 0)) * 1000);
