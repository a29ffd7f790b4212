import "server-only";
import type { Audience } from "./generated/client";
import { db } from "./client";
import { FACTS_KEPT_MS, keptFor } from "./kept";

export type TreatmentFacts = {
  slug: string;
  name: string;
  description: string;
  minutes: number;
  turnoverMinutes: number;
  audience: Lowercase<Audience>;
  /** US cents; null: no charge is shown. */
  priceCents: number | null;
  /** Slugs of the practitioners who give it. */
  practitioners: string[];
};

export type PractitionerFacts = {
  slug: string;
  name: string;
  credentials: string;
  bio: string;
  /** `hash` is part of the picture's address; `alt` says what it shows. */
  picture: { hash: string; alt: string } | null;
  treatments: { slug: string; name: string }[];
  /** Weekdays with hours, ISO 8601, ascending. */
  weekdays: number[];
};

/** In the order in which pages show them. */
export const findTreatments = keptFor(FACTS_KEPT_MS, readTreatments);

async function readTreatments(): Promise<TreatmentFacts[]> {
  const rows = await db().treatment.findMany({
    where: { retiredAt: null },
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    include: {
      practitioners: {
        where: { practitioner: { retiredAt: null } },
        select: { practitioner: { select: { slug: true, position: true } } },
      },
    },
  });
  return rows.map(({ slug, name, description, minutes, turnoverMinutes, priceCents, ...row }) => ({
    ...{ slug, name, description, minutes, turnoverMinutes, priceCents },
    audience: row.audience.toLowerCase() as Lowercase<Audience>,
    practitioners: row.practitioners
      .map(({ practitioner }) => practitioner)
      .sort((a, b) => a.position - b.position)
      .map(({ slug }) => slug),
  }));
}

/** In the order in which pages show them. */
export const findPractitioners = keptFor(FACTS_KEPT_MS, readPractitioners);

async function readPractitioners(): Promise<PractitionerFacts[]> {
  const rows = await db().practitioner.findMany({
    where: { retiredAt: null },
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    include: {
      picture: { select: { hash: true, alt: true } },
      schedule: { select: { weeklyHours: { select: { weekday: true } } } },
      treatments: {
        where: { treatment: { retiredAt: null } },
        select: { treatment: { select: { slug: true, name: true, position: true } } },
      },
    },
  });
  return rows.map(({ slug, name, credentials, bio, picture, schedule, treatments }) => ({
    ...{ slug, name, credentials, bio, picture },
    treatments: treatments
      .map(({ treatment }) => treatment)
      .sort((a, b) => a.position - b.position)
      .map(({ slug, name }) => ({ slug, name })),
    weekdays: [...new Set(schedule?.weeklyHours.map(({ weekday }) => weekday))].sort(),
  }));
}
