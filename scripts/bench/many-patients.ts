import { randomUUID } from "node:crypto";

const HEADER = "First Name,Last Name,Email,Mobile Phone,Date of Birth";
const REST = "(207) 555-0100,05/31/1980";

/** Ways in which a row can be bad, by the fault that is to be found. */
const BAD: [fault: string, line: (n: number, run: string) => string][] = [
  ["name-missing", (n, run) => `,,p${n}.${run}@example.com,${REST}`],
  ["email", (n) => `Pat,Number ${n},p${n}.at.example.com,${REST}`],
  ["birth-date", (n, run) => `Pat,Number ${n},p${n}.${run}@example.com,(207) 555-0100,31/31/1980`],
  ["phone", (n, run) => `Pat,Number ${n},p${n}.${run}@example.com,none,05/31/1980`],
  ["twice", (_n, run) => `pat,NUMBER 1,P1.${run}@Example.com,${REST}`],
];

/** A CSV file of so many patients; every hundredth row is bad. `faults` says how many of each kind there are. */
export function manyPatients(count: number): { content: string; faults: Record<string, number> } {
  const run = randomUUID().slice(0, 8);
  const faults: Record<string, number> = {};
  const lines = Array.from({ length: count }, (_, index) => {
    const n = index + 1;
    const bad = n % 100 === 0 ? BAD[(n / 100) % BAD.length] : undefined;
    if (!bad) return `Pat,Number ${n},p${n}.${run}@example.com,${REST}`;
    const [fault, line] = bad;
    faults[fault] = (faults[fault] ?? 0) + 1;
    return line(n, run);
  });
  return { content: [HEADER, ...lines].join("\r\n"), faults };
}
