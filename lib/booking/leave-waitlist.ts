import "server-only";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { changeEntry, stopWaiting, type NotChanged } from "./change-entry";

/** Takes somebody off the list as they ask. What is kept for them goes on to the next. */
export const leaveWaitlist = (entryId: string): Promise<Result<null, NotChanged>> =>
  changeEntry(entryId, async (tx, entry) => {
    const end = { state: "LEFT", actor: "patient", action: "waitlist.left" } as const;
    return (await stopWaiting(tx, entry, end)) ? accepted(null) : refused({ reason: "stale" });
  });
