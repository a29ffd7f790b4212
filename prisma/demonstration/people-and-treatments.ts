/** The same stretch on several weekdays (1 is Monday), in hours of the clinic's clock: 13.25 is 1:15 PM. */
const each = (weekdays: number[], from: number, until: number) =>
  weekdays.map((weekday) => ({ weekday, opensAt: from * 60, closesAt: until * 60 }));

/** Invented people. Lunch is the gap between two stretches. */
export const practitioners = [
  {
    slug: "hannah-lindqvist",
    name: "Hannah Lindqvist",
    credentials: "L.Ac.",
    bio: "Hannah has worked with back and leg pain for twelve years. She takes time for the first look at how you stand, walk and sit, and explains each step before she does it.",
    position: 1,
    hours: [...each([1, 2, 4], 8.5, 12.5), ...each([1, 2, 4], 13.25, 17), ...each([5], 8.5, 12.5)],
  },
  {
    slug: "marcus-osei",
    name: "Marcus Osei",
    credentials: "L.Ac., DACM",
    bio: "Marcus ran track in college and treats many runners and people who lift for a living. He likes to send you home with one or two movements that are easy to keep up.",
    position: 2,
    hours: [...each([2, 3, 5], 10, 13.5), ...each([2, 3, 5], 14.25, 19), ...each([6], 9, 13)],
  },
  {
    slug: "ngoc-anh-tran",
    name: "Ngọc-Anh Trần",
    credentials: "L.Ac.",
    bio: "Ngọc-Anh has a light hand and a calm way with people who are nervous about needles. She works late, so that you can come after work.",
    position: 3,
    hours: [...each([1, 3, 4], 12, 15.5), ...each([1, 3, 4], 16, 20)],
  },
];

export const rooms = [
  { name: "Harbor Room", position: 1, hours: [...each([1, 2, 3, 4, 5], 8, 20.5), ...each([6], 8.5, 13.5)] },
  { name: "Pine Room", position: 2, hours: [...each([1, 2, 3, 4, 5], 8, 20.5), ...each([6], 8.5, 13.5)] },
];

const everyone = practitioners.map(({ slug }) => slug);
const everyRoom = rooms.map(({ name }) => name);

/** Prices are invented. Between the phases you rest with the needles while the practitioner is elsewhere. */
export const treatments = [
  {
    slug: "first-visit",
    name: "First sciatica visit",
    description: "We listen, look at how you move, make a plan with you and give a first treatment.",
    minutes: 75,
    turnoverMinutes: 15,
    audience: "NEW" as const,
    priceCents: 14000,
    position: 1,
    phases: [
      { startMinute: 0, endMinute: 35 },
      { startMinute: 60, endMinute: 75 },
    ],
    givenBy: everyone,
    inRooms: everyRoom,
  },
  {
    slug: "follow-up",
    name: "Follow-up visit",
    description: "Acupuncture for people who have been here before.",
    minutes: 45,
    turnoverMinutes: 10,
    audience: "RETURNING" as const,
    priceCents: 8500,
    position: 2,
    phases: [
      { startMinute: 0, endMinute: 15 },
      { startMinute: 35, endMinute: 45 },
    ],
    givenBy: everyone,
    inRooms: everyRoom,
  },
  {
    slug: "follow-up-cupping",
    name: "Follow-up visit with cupping",
    description: "Acupuncture, then cupping or gentle manual therapy.",
    minutes: 60,
    turnoverMinutes: 15,
    audience: "RETURNING" as const,
    priceCents: 10500,
    position: 3,
    phases: [
      { startMinute: 0, endMinute: 15 },
      { startMinute: 35, endMinute: 60 },
    ],
    givenBy: ["hannah-lindqvist", "ngoc-anh-tran"],
    inRooms: everyRoom,
  },
  {
    slug: "phone-question",
    name: "Question by phone",
    description: "We call you and answer your questions.",
    minutes: 15,
    turnoverMinutes: 0,
    audience: "EVERYONE" as const,
    priceCents: null,
    position: 4,
    phases: [{ startMinute: 0, endMinute: 15 }],
    givenBy: everyone,
    inRooms: [],
  },
];
