import "server-only";
import { listWaiting, type StoredEntry } from "@/lib/data/waitlist-entries";
import { inOrder } from "@/lib/domain/waitlist";

/** All who wait, in the order in which they are asked. */
export const showWaitlist = async (): Promise<StoredEntry[]> => inOrder(await listWaiting());
