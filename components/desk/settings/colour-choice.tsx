import { ColourMark } from "@/components/ui/colour-mark";
import field from "@/components/ui/field.module.css";
import { FieldError } from "@/components/ui/field-error";
import { describedBy, FieldHint } from "@/components/ui/field-notes";
import { PALETTE, type Colour } from "@/lib/domain/palette";
import styles from "./colour-choice.module.css";

type Props = { chosen: string | undefined; error: string | undefined };

const HINT = "Marks the column on the desk’s day, beside the name. Patients do not see it.";
const NAMES: Record<Colour, string> = {
  evergreen: "Evergreen",
  harbor: "Harbor blue",
  plum: "Plum",
  ochre: "Ochre",
  slate: "Slate",
  brick: "Brick",
};

/** One colour of the palette, each with its name. */
export function ColourChoice({ chosen, error }: Props) {
  return (
    <fieldset
      className={error ? field.faulty : field.field}
      aria-describedby={describedBy("colour", HINT, error)}
    >
      <legend className={field.legend}>Colour</legend>
      <FieldHint name="colour" text={HINT} />
      <FieldError name="colour" text={error} />
      <div className={styles.colours}>
        {PALETTE.map((colour, index) => (
          <label key={colour} className={field.choice}>
            <input
              type="radio"
              id={index === 0 ? "colour" : `colour-${colour}`}
              name="colour"
              value={colour}
              defaultChecked={colour === chosen}
            />
            <span>
              <ColourMark colour={colour} />
              {NAMES[colour]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
