import { searchPatients } from "@/lib/data/patient-search";
import { readPatientQuery } from "@/lib/domain/patient-query";
import { median } from "@/scripts/bench/stopwatch";

const ROUNDS = 40;

/** What is typed, and who must be found first; null: nobody. */
const SEARCHES: Record<string, [typed: string, found: string | null]> = {
  exact: ["Katharine O'Brien", "Katharine O'Brien"],
  prefix: ["kath", "Kath"],
  "one letter": ["m", "M"],
  typo: ["Katherin Obrien", "Katharine O'Brien"],
  "typo, common name": ["jhon smiht", "John Smith"],
  accent: ["Jose Ramirez", "José Ramírez"],
  "phone fragment": ["867-53", null],
  "whole phone": ["1 207 555 0142", "Katharine O'Brien"],
  address: ["kob@post", "Katharine O'Brien"],
  "another script": ["伟", "李 伟"],
  "no match": ["Zyxwvut Qponmlk", null],
  "10 kB": ["lorem ipsum ".repeat(850), null],
};

/** Milliseconds of each search: run by scripts/bench.ts on a database of 50,000 people. */
const figures: Record<string, { median: number; worst: number; found: boolean }> = {};
for (const [name, [typed, wanted]] of Object.entries(SEARCHES)) {
  const taken: number[] = [];
  let first: string | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const query = readPatientQuery(typed);
    const people = query ? await searchPatients(query, Date.now()) : [];
    taken.push(performance.now() - begun);
    first = people[0]?.name;
  }
  const warm = taken.slice(ROUNDS / 10);
  const found = wanted === null || (first?.startsWith(wanted) ?? false);
  figures[name] = { median: median(warm), worst: Math.max(...warm), found };
}
console.log(JSON.stringify(figures));
process.exit(0);
