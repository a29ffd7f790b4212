/** What each type can be searched by, as R4 names it, and of what kind it is. */
export const SEARCH_PARAMETERS = {
  Practitioner: { _id: "token", active: "token", identifier: "token", name: "string" },
  Location: { _id: "token", name: "string", status: "token" },
  HealthcareService: { _id: "token", active: "token", identifier: "token", name: "string" },
  Schedule: { _id: "token", active: "token", actor: "reference", date: "date" },
  Slot: { _id: "token", schedule: "reference", start: "date", status: "token" },
  Appointment: {
    _id: "token",
    actor: "reference",
    date: "date",
    location: "reference",
    patient: "reference",
    practitioner: "reference",
    status: "token",
  },
} as const;

export type FhirType = keyof typeof SEARCH_PARAMETERS;

export const isFhirType = (type: string): type is FhirType => Object.hasOwn(SEARCH_PARAMETERS, type);
