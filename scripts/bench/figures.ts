/** Medians of one database size. Milliseconds, and bookings a second. */
export type Figures<Value = number[]> = { size: number; values: Record<string, Value> };

type Row = { what: string; ours: string; floor: string; ratio: number; reach: number };

/** The table that `npm run bench` ends with: each figure beside its floor, and whether it is within reach. */
export function figureLines(figures: Figures<number>[]): string[] {
  const rows = figures.flatMap(rowsOf);
  const [few, many] = [figures[0], figures.at(-1)];
  for (const name of ["fortnight", "month", "day"]) {
    const [small, large] = [few?.values[name] ?? NaN, many?.values[name] ?? NaN];
    rows.push({
      what: `${name}: ${many?.size} visits against ${few?.size}`,
      ours: ms(large),
      floor: ms(small),
      ratio: large / small,
      reach: 1.3,
    });
  }
  return [
    "",
    `${"".padEnd(52)}${"ours".padStart(12)}${"floor".padStart(12)}${"ratio".padStart(9)}${"reach".padStart(8)}`,
    ...rows.map(
      ({ what, ours, floor, ratio, reach }) =>
        `${what.padEnd(52)}${ours.padStart(12)}${floor.padStart(12)}${ratio.toFixed(2).padStart(9)}${String(reach).padStart(8)}  ${ratio <= reach ? "ok" : "OUT OF REACH"}`,
    ),
    "",
    "Floor of a use case: the statements it sends, sent again through bare pg, prepared, into the same state.",
  ];
}

function rowsOf({ size, values }: Figures<number>): Row[] {
  const value = (name: string) => values[name] ?? NaN;
  const against = (what: string, name: string, reach: number): Row => ({
    what: `${what}, ${size} visits`,
    ours: ms(value(name)),
    floor: ms(value(`${name}Floor`)),
    ratio: value(name) / value(`${name}Floor`),
    reach,
  });
  return [
    {
      what: `core, a month, any practitioner, ${size} visits`,
      ours: ms(value("core")),
      floor: ms(1),
      ratio: value("core"),
      reach: 1,
    },
    against("free times, 14 days, any practitioner", "fortnight", 2),
    against("free times, a month, one practitioner", "month", 2),
    against("the desk's day, 60 of 3 practitioners", "day", 2),
    {
      what: `bookings a second, ${size} visits`,
      ours: value("bookings").toFixed(0),
      floor: value("bookingsFloor").toFixed(0),
      ratio: value("bookingsFloor") / value("bookings"),
      reach: 1.5,
    },
  ];
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`;
