import "server-only";
import type { Draft } from "@/lib/booking/find-draft";

/** What a draft knows of who comes, as the form wants it. */
export const givenDetails = ({ patientName, bookedBy, email, phone }: Draft) => ({
  forWhom: patientName === null ? undefined : bookedBy === null ? "me" : "someone-else",
  patientName: patientName ?? undefined,
  bookedBy: bookedBy ?? undefined,
  email: email ?? undefined,
  phone: phone ?? undefined,
});
