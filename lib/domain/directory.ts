/**
 * What every program may know of the clinic: who treats, where, and what can be booked. Ids are those of the rows.
 * Whatever was retired is in it still: visits that have been refer to it.
 */
export type Directory = {
  clinic: {
    name: string;
    timeZone: string;
    phone: string;
    email: string;
    street: string;
    city: string;
    region: string;
    postalCode: string;
    /** ISO 3166-1 alpha-2. */
    country: string;
  };
  practitioners: {
    id: string;
    slug: string;
    name: string;
    credentials: string;
    /** The diary; null: none was made yet. */
    scheduleId: string | null;
    /** What this practitioner gives. */
    treatmentIds: string[];
    isRetired: boolean;
  }[];
  rooms: { id: string; name: string; scheduleId: string | null; isRetired: boolean }[];
  treatments: {
    id: string;
    slug: string;
    name: string;
    description: string;
    minutes: number;
    isRetired: boolean;
  }[];
};
