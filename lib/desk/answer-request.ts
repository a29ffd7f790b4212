import "server-only";
import { markAnswered } from "@/lib/data/contact-requests";
import { changeDiary } from "@/lib/data/diary-change";
import { noteInTrail } from "@/lib/data/trail";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import type { DeskRefusal } from "./desk-refusal";

/** Notes that somebody who wrote, or wanted to be called, has their answer; or takes that back. */
export async function answerRequest(
  by: Staff,
  contactRequestId: string,
  isAnswered: boolean,
): Promise<Result<null, DeskRefusal>> {
  return changeDiary({ days: [] }, async (tx) => {
    if (!(await markAnswered(tx, contactRequestId, isAnswered ? by.id : null))) {
      return refused({ reason: "stale" } as const);
    }
    const action = isAnswered ? "contact.answered" : "contact.reopened";
    await noteInTrail(tx, { actor: actorOf(by), action, details: { contactRequestId } });
    return accepted(null);
  });
}
