import "server-only";
import type { Transaction } from "@/lib/data/client";
import { sqlIn } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import type { Consequences } from "@/lib/domain/consequences";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { Meant } from "./keep-settings";
import { isUnseen, weighSettings } from "./weigh-settings";

export type Changed = {
  /** As in the trail: "room.changed". */
  action: string;
  /** Ids and names of fields. Null: nothing is another than before. */
  details: object | null;
  /** What the changed thing is found by. */
  key: string;
};

export type Outcome = { key: string; consequences: Consequences; isKept: boolean };

/** Makes or tries one change of what the clinic offers, notes it in the trail and lets open desks know. */
export async function changeSetting<Refusal>(
  by: Staff,
  change: (tx: Transaction) => Promise<Result<Changed, Refusal>>,
  meant: Meant,
): Promise<Result<Outcome, Refusal>> {
  const outcome = await weighSettings<Changed, Refusal>(async (tx) => {
    const changed = await change(tx);
    if (!changed.ok || changed.value.details === null) return changed;
    const { action, details } = changed.value;
    await noteInTrail(sqlIn(tx), { actor: actorOf(by), action, details });
    return changed;
  }, meant);
  if (outcome.ok) {
    const { value, consequences } = outcome.value;
    return accepted({ key: value.key, consequences, isKept: meant.keep });
  }
  const { refusal } = outcome;
  if (!isUnseen(refusal)) return refused(refusal);
  return accepted({ key: "", consequences: refusal.consequences, isKept: false });
}

/** Names of the fields whose values differ. */
export const changedFields = <Fields extends object>(before: Fields, after: Fields): string[] =>
  (Object.keys(after) as (keyof Fields & string)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
