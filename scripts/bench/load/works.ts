import type { Client } from "pg";
import { loadBookings } from "@/scripts/bench/load/bookings";
import { beginDraft } from "@/scripts/bench/load/draft";
import type { LoadedSite } from "@/scripts/bench/load/site";
import { ask } from "@/scripts/bench/load/web-client";

/** Something that people do again and again. */
export type Work = {
  name: "booking, with its mail" | "first page" | "page of free times";
  /** @returns whether the answer was the expected one */
  once: (index: number) => Promise<boolean>;
  /** How often it can be done before `clear`. */
  room: number;
  /** Resolves when all that it owes was done too. */
  settle: () => Promise<void>;
  /** Makes room again. */
  clear: () => Promise<void>;
};

const nothing = async (): Promise<void> => undefined;

export async function worksOn({ urls }: LoadedSite, database: Client): Promise<Work[]> {
  const { room, book, mailed, takeBack } = await loadBookings(urls, database);
  const { timesPath, cookie } = await beginDraft(urls[0] ?? "");
  const view = (name: Work["name"], path: string, headers: Record<string, string> = {}): Work => ({
    name,
    once: async (index) =>
      (await ask(`${urls[index % urls.length]}${path}`, index, { headers })).status === 200,
    ...{ room: Infinity, settle: nothing, clear: nothing },
  });
  return [
    { name: "booking, with its mail", once: book, room, settle: mailed, clear: takeBack },
    view("first page", "/"),
    view("page of free times", timesPath, { Cookie: cookie }),
  ];
}
