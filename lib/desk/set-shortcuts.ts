import "server-only";
import { saveShortcuts } from "@/lib/data/staff-members";
import type { Staff } from "@/lib/domain/staff";

/** Whether single keys do something for this person. WCAG 2.1.4 wants a way to turn them off. */
export const setShortcuts = (by: Staff, areOn: boolean): Promise<void> => saveShortcuts(by.id, areOn);
