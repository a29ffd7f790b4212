/** How somebody came to the time they booked: prisma/schema/booking.prisma says what each is. */
export const FOUND_BY = ["PANEL", "PAGES", "WAITLIST", "DESK", "PROGRAM"] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** What a patient can do alone on the public pages. */
export type FoundByPatient = Extract<FoundBy, "PANEL" | "PAGES">;
