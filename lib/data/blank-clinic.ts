import "server-only";
import { db } from "./client";

/** What a clinic begins with; its staff change all of it. Nobody can book yet. */
const BLANK = {
  name: "New clinic",
  timeZone: "America/New_York",
  phone: "",
  email: "",
  street: "",
  city: "",
  region: "",
  postalCode: "",
  country: "US",
  onlineBooking: false,
  minimumNoticeMinutes: 120,
  horizonDays: 60,
  changeCutoffMinutes: 24 * 60,
  gridMinutes: 15,
  holdMinutes: 10,
};

/** Writes the clinic into a database that has none, so that staff can sign in and set it up. Any number may try. */
export async function beginClinic(): Promise<void> {
  await db().clinic.createMany({ data: [BLANK], skipDuplicates: true });
}

/** Makes room for the demonstration. A clinic that somebody has begun to set up stays. */
export async function removeBlankClinic(): Promise<void> {
  await db().clinic.deleteMany({ where: { version: 0, onlineBooking: false, name: BLANK.name } });
}
