import type { CallState } from "@/components/desk/call/call-state";
import { untouched } from "@/lib/http/form-state";

/** A call that nobody has sent yet. */
export const untouchedCall: CallState = { ...untouched, view: null };
