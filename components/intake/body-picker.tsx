"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { BODY_REGIONS, type BodyView } from "@/lib/domain/body-regions";
import type { Sentences } from "@/lib/words/words-in";
import { BodyFigure } from "./body-figure";
import styles from "./body-picker.module.css";
import { usePen } from "./use-pen";

type Words = Sentences<"intakeBody">;
type Props = {
  /** By field name: regions that are ticked, and the drawing. */
  fields: Record<string, string>;
  error: string | undefined;
  drawingError: string | undefined;
  words: Words;
};

const VIEWS: readonly BodyView[] = ["back", "front"];
const LEGENDS = { back: "onBack", front: "onFront" } as const;

/**
 * Where it hurts. The list is what is sent and says everything; the figure shows it, chooses in it, and can be drawn
 * on besides. Without a script the list alone does.
 */
export function BodyPicker({ fields, error, drawingError, words }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string[]>(() =>
    BODY_REGIONS.map(({ id }) => id).filter((id) => fields[id]),
  );
  const [isDrawing, setDrawing] = useState(false);
  const pen = usePen(fields["drawing"] ?? "");

  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>("[type=checkbox]") ?? [])];
  const look = () =>
    setChosen(
      boxes()
        .filter(({ checked }) => checked)
        .map(({ name }) => name),
    );

  /** Whoever clears wants to draw anew; and the button that has the focus stays. */
  const clear = () => {
    pen.clear();
    setDrawing(true);
  };

  return (
    <div className={styles.picker}>
      <input type="hidden" name="drawing" value={pen.text} />
      <div className={styles.figures} id="drawing" tabIndex={-1}>
        {VIEWS.map((view) => (
          <BodyFigure
            key={view}
            view={view}
            chosen={chosen}
            drawing={pen.strokes}
            onRegion={(id) =>
              boxes()
                .find(({ name }) => name === id)
                ?.click()
            }
            pen={isDrawing ? pen.handlers(view) : undefined}
            words={words}
          />
        ))}
      </div>
      <div className={styles.tools} role="group" aria-label={words.figure}>
        <Button
          type="button"
          look="secondary"
          aria-pressed={isDrawing}
          onClick={() => setDrawing(!isDrawing)}
        >
          {isDrawing ? words.stop : words.draw}
        </Button>
        {(isDrawing || pen.strokes.length > 0) && (
          <>
            <Button type="button" look="quiet" onClick={pen.undo}>
              {words.undo}
            </Button>
            <Button type="button" look="quiet" onClick={clear}>
              {words.clear}
            </Button>
          </>
        )}
        <p role="status" className={styles.status}>
          {linesDrawn(pen.strokes.length, words)}
        </p>
      </div>
      {drawingError && <p className={styles.fault}>{drawingError}</p>}
      <div ref={list} onChange={look} className={styles.list}>
        {VIEWS.map((view, position) => (
          <CheckboxGroup
            key={view}
            legend={words[LEGENDS[view]]}
            name={position === 0 ? "regions" : `regions-${view}`}
            choices={BODY_REGIONS.filter((region) => region.view === view).map(({ id }) => ({
              name: id,
              label: words.regions[id],
              isChecked: fields[id] !== undefined,
            }))}
            error={position === 0 ? error : undefined}
          />
        ))}
      </div>
    </div>
  );
}

const linesDrawn = (count: number, words: Words): string =>
  count === 0 ? "" : `${count} ${count === 1 ? words.line : words.lines}`;
