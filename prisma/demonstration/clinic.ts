import "server-only";
import { db } from "@/lib/data/client";
import { addDays, clinicDay, type ClinicDate } from "@/lib/domain/clinic-time";
import { practitioners, rooms, treatments } from "./people-and-treatments";

/** All invented but the name, the town and its zone; `isDemonstration` makes every page say so. */
const clinic = {
  name: "West End Acupuncture",
  timeZone: "America/New_York",
  phone: "(207) 555-0142",
  email: "hello@westend.example",
  street: "100 Example Street, 2nd floor",
  city: "Portland",
  region: "ME",
  postalCode: "04102",
  country: "US",
  isDemonstration: true,
  minimumNoticeMinutes: 120,
  horizonDays: 60,
  changeCutoffMinutes: 24 * 60,
  gridMinutes: 15,
  holdMinutes: 10,
};

/** Prisma's own 5 s are for people who wait; a machine that is busy with the first start may take longer. */
const LONGEST_MS = 60_000;

/** Writes the clinic without any visit, in one transaction. `today` places its one closed day. */
export const writeClinic = (today: ClinicDate): Promise<void> =>
  db().$transaction(
    async (tx) => {
      await tx.clinic.create({ data: clinic });
      for (const { hours, ...practitioner } of practitioners)
        await tx.practitioner.create({
          data: { ...practitioner, schedule: { create: { weeklyHours: { create: hours } } } },
        });
      for (const { hours, ...room } of rooms)
        await tx.room.create({ data: { ...room, schedule: { create: { weeklyHours: { create: hours } } } } });
      for (const { phases, givenBy, inRooms, ...treatment } of treatments)
        await tx.treatment.create({
          data: {
            ...treatment,
            phases: { create: phases },
            practitioners: { create: givenBy.map((slug) => ({ practitioner: { connect: { slug } } })) },
            rooms: { create: inRooms.map((name) => ({ room: { connect: { name } } })) },
          },
        });
      await tx.datedException.create({
        data: { date: new Date(closedDay(today)), note: "Closed: the team learns together" },
      });
    },
    { timeout: LONGEST_MS },
  );

/** A Wednesday one to two weeks ahead. */
export function closedDay(today: ClinicDate): ClinicDate {
  const inAWeek = addDays(today, 7);
  return addDays(inAWeek, (3 - clinicDay(inAWeek, clinic.timeZone).weekday + 7) % 7);
}
