import "server-only";
import { findEntry, type StoredEntry } from "@/lib/data/waitlist-entries";

/** The place on the waitlist of a visit that somebody would like earlier; null when they do not wait. */
export const wishForEarlier = (bookingId: string): Promise<StoredEntry | null> => findEntry({ bookingId });
