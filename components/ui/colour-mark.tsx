import type { Colour } from "@/lib/domain/palette";
import styles from "./colour-mark.module.css";

type Props = { colour: Colour };

/** A spot of somebody's colour, always beside their name. */
export function ColourMark({ colour }: Props) {
  return <span className={`${styles.mark} ${styles[colour] ?? ""}`} aria-hidden />;
}
