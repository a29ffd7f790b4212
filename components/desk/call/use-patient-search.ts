import { useEffect, useState } from "react";
import type { KnownPerson } from "./call-state";

const PAUSE_MS = 120;
const SHORTEST = 2;

/** Patients on record who match what is typed; null while nobody was looked for. */
export function usePatientSearch(typed: string): KnownPerson[] | null {
  const query = typed.trim();
  const [answer, setAnswer] = useState<{ query: string; patients: KnownPerson[] } | null>(null);

  useEffect(() => {
    if (query.length < SHORTEST) return;
    const abandoned = new AbortController();
    const look = async () => {
      try {
        const found = await fetch(`/api/desk/patients?q=${encodeURIComponent(query)}`, {
          signal: abandoned.signal,
        });
        if (!found.ok) return;
        const { patients } = (await found.json()) as { patients: KnownPerson[] };
        setAnswer({ query, patients });
      } catch {
        // Abandoned for the next letter, or offline: whoever is not found can be typed.
      }
    };
    const waiting = setTimeout(look, PAUSE_MS);
    return () => {
      clearTimeout(waiting);
      abandoned.abort();
    };
  }, [query]);

  // While the next letters are looked up, the last answer stands: a list that blinks cannot be read.
  return query.length < SHORTEST ? null : (answer?.patients ?? null);
}
