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

/** Writes the clinic without any visit, in one transaction. `today` places its one closed day. */
export async function writeClinic(today: ClinicDate): Promise<void> {
  await db().$transaction([
    db().clinic.create({ data: clinic }),
    ...practitioners.map(({ hours, ...practitioner }) =>
      db().practitioner.create({
        data: { ...practitioner, schedule: { create: { weeklyHours: { create: hours } } } },
      }),
    ),
    ...rooms.map(({ hours, ...room }) =>
      db().room.create({ data: { ...room, schedule: { create: { weeklyHours: { create: hours } } } } }),
    ),
    ...treatments.map(({ phases, givenBy, inRooms, ...treatment }) =>
      db().treatment.create({
        data: {
          ...treatment,
          phases: { create: phases },
          practitioners: { create: givenBy.map((slug) => ({ practitioner: { connect: { slug } } })) },
          rooms: { create: inRooms.map((name) => ({ room: { connect: { name } } })) },
        },
      }),
    ),
    db().datedException.create({
      data: { date: new Date(closedDay(today)), note: "Closed: the team learns together" },
    }),
  ]);
}

/** A Wednesday one to two weeks ahead. */
export function closedDay(today: ClinicDate): ClinicDate {
  const inAWeek = addDays(today, 7);
  return addDays(inAWeek, (3 - clinicDay(inAWeek, clinic.timeZone).weekday + 7) % 7);
}
