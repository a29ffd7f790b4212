import styles from "./muscle-figure.module.css";

/** The back of the body from the lowest ribs to the knees, its bones and the sciatic nerve. Not interactive. */
export function Body() {
  return (
    <svg viewBox="44 0 312 610">
      <path
        className={styles.skin}
        d="M92-4h176c-4 34-11 54-10 78 1 31 8 51 18 81 12 35 24 60 25 95 1 50-5 100-13 150-6 40-16 100-20 140-2 25 4 50 10 74h-64c-5-24-5-49-3-69-3-35-6-75-11-115-4-40-12-90-20-116-8 26-16 76-20 116-5 40-8 80-11 115 2 20 2 45-3 69H82c6-24 12-49 10-74-4-40-14-100-20-140-8-50-14-100-13-150 1-35 13-60 25-95 10-30 17-50 18-81 1-24-6-44-10-78z"
      />
      <g className={styles.bone}>
        <path d="M158 144c13-4 31-4 44 0 2 21-6 51-16 72l-6 20-6-20c-10-21-18-51-16-72z" />
        <path d="M204 152c10-20 32-30 50-24s28 24 28 42c-4 18-14 30-14 44 2 14-6 24-16 30-8 12-12 36-20 48-8 6-16-2-16-14 1-16 10-28 6-40-6-10 0-22-8-30s-11-18-11-32z" />
        <path d="M156 152c-10-20-32-30-50-24s-28 24-28 42c4 18 14 30 14 44-2 14 6 24 16 30 8 12 12 36 20 48 8 6 16-2 16-14-1-16-10-28-6-40 6-10 0-22 8-30s11-18 11-32z" />
        <path d="M254 222c6-8 16-8 24-4 6-2 12-1 16 5 5 12 2 26-5 40-10 67-22 157-32 242-2 20 6 30 12 45-4 12-50 12-54 0 8-14 20-20 22-42 8-88 24-178 30-240-6-6-20-24-13-46z" />
      </g>
      <path className={styles.spine} d="M170 20h20M170 46h20M169 72h22M169 98h22M168 124h24" />
      <path
        className={styles.processes}
        d="M154 20h52M152 46h56M150 72h60M151 98h58M154 124h52M166 4c-22 6-40 18-50 40M194 4c22 6 40 18 50 40"
      />
    </svg>
  );
}

/**
 * From its roots beside the low spine, under the piriformis, down to where it divides above the knee.
 * Its name stands beside it in two lines.
 */
export function Nerve({ name }: { name: string }) {
  const [first, second] = name.split("\n");

  return (
    <svg viewBox="44 0 312 610" className={styles.nerve}>
      <path
        className={styles.roots}
        d="M194 106c10 40 18 80 32 112M192 130c10 34 20 62 34 88M188 160c10 24 22 44 38 58M187 180c10 16 22 28 40 40"
      />
      <path d="M226 217c15 18 27 42 27 73 0 52-7 132-12 202m0-2c-1 40 1 80 3 124m-3-124c7 32 19 60 26 124" />
      <path className={styles.leader} d="M251 446l38 8" />
      <text x="293" y="458">
        {first}
      </text>
      <text x="293" y="476">
        {second}
      </text>
    </svg>
  );
}
