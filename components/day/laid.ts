import styles from "./laid.module.css";

type Laid = {
  /** Whole minutes below the top of what it lies in. */
  after?: number;
  /** Whole minutes. */
  minutes?: number;
  lane?: number;
  lanes?: number;
};

/** More than this many side by side lie over one another at the last place. */
const MOST_LANES = 8;

/**
 * Classes that set --after, --long, --lane and --lanes, from which styles compute places: a style attribute would
 * break our content security policy.
 */
export function laid({ after = 0, minutes = 0, lane = 0, lanes = 1 }: Laid): string {
  const most = Math.min(lanes, MOST_LANES);
  return [
    styles["laid"],
    ...digits("after", after),
    ...digits("long", minutes),
    ...digits("lane", Math.min(lane, most - 1)),
    ...digits("lanes", most - 1),
  ].join(" ");
}

function digits(name: string, value: number): (string | undefined)[] {
  const classes = [];
  for (let digit = 1; digit <= value; digit *= 2) if (value & digit) classes.push(styles[`${name}${digit}`]);
  return classes;
}
