import { SEARCH_PARAMETERS, type FhirType } from "./search-parameters";

/** When what is said here last became something else. */
const DATE = "2026-11-25";

const DOCUMENTATION: Record<FhirType, string> = {
  Practitioner: "Who treats.",
  Location: "The clinic, and its rooms as parts of it.",
  HealthcareService: "The treatments that can be booked.",
  Schedule:
    "One for each treatment that each practitioner gives: its free times are Slots. With an access token also the " +
    "diaries of people and rooms, in which stands what is taken.",
  Slot:
    "Free times, computed when they are asked for. They carry a link to book them. With an access token also what is " +
    "taken, without saying by whom.",
  Appointment:
    "Visits: who, when, where and their state, never what for. An access token is needed, and what is read is noted.",
};

/** What this server can do, for programs that ask before they go on. `base` is where it stands. */
export const capabilityStatement = (base: string, clinicName: string): object => ({
  resourceType: "CapabilityStatement",
  status: "active",
  date: DATE,
  kind: "instance",
  software: { name: "Clinic booking" },
  implementation: { description: `Booking at ${clinicName}`, url: base },
  fhirVersion: "4.0.1",
  format: ["application/fhir+json", "json"],
  rest: [
    {
      mode: "server",
      documentation:
        "Reading only; visits are booked by /api/openapi.json. Search terms: _count up to 200; pages follow by the " +
        "link “next”; unknown parameters are refused with Prefer: handling=strict and ignored otherwise.",
      security: {
        description: "Authorization: Bearer, with an access token that an administrator of the clinic makes.",
      },
      resource: Object.entries(SEARCH_PARAMETERS).map(([type, parameters]) => ({
        type,
        documentation: DOCUMENTATION[type as FhirType],
        interaction: [{ code: "read" }, { code: "search-type" }],
        versioning: "versioned",
        readHistory: false,
        conditionalRead: "not-match",
        searchParam: Object.entries(parameters).map(([name, kind]) => ({
          name,
          definition: definitionOf(type, name),
          type: kind,
        })),
      })),
    },
  ],
});

const definitionOf = (type: string, name: string): string =>
  `http://hl7.org/fhir/SearchParameter/${name === "_id" ? "Resource-id" : `${type}-${name}`}`;
