import type { NotAdmitted } from "@/lib/auth/admission";
import { problem } from "@/lib/http/problem";

/** For a page that asks by itself: whoever sits there has to sign in or unlock first, and is told so by the page. */
export const notAdmitted = (refusal: NotAdmitted): Response =>
  refusal === "role"
    ? problem("not-yours", "Your role does not see this.")
    : problem("signed-out", "Sign in, or unlock the desk, and try again.");
