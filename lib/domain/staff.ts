declare const checked: unique symbol;

/** A staff member's id that was checked against the database in this request. Made in lib/auth/admission.ts alone. */
export type StaffId = string & { readonly [checked]: "StaffId" };

export const STAFF_ROLES = ["ADMIN", "FRONT_DESK", "PRACTITIONER"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Who is asking. A use case of the desk takes one, so that it cannot be called by nobody. */
export type Staff = {
  id: StaffId;
  sessionId: string;
  name: string;
  email: string;
  role: StaffRole;
  hasSecondFactor: boolean;
};

/** How the trail names whoever did something. */
export const actorOf = ({ id }: { id: string }): string => `staff:${id}`;
