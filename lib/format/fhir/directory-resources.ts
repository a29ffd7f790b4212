import type { Directory } from "@/lib/domain/directory";
import { referenceTo, type Resource } from "./resource";

/** The id of the clinic among the Locations; its rooms have ids of their own. */
export const CLINIC = "clinic";

/** @param origin where the site is: what identifiers are names in */
export const practitionerResource = (
  { id, slug, name, credentials, isRetired }: Directory["practitioners"][number],
  origin: string,
): Resource => ({
  resourceType: "Practitioner",
  id,
  identifier: [{ system: `${origin}/practitioners`, value: slug }],
  active: !isRetired,
  name: [{ text: name }],
  ...(credentials !== "" && { qualification: [{ code: { text: credentials } }] }),
});

export function clinicLocation({ clinic }: Directory): Resource {
  const { name, phone, email, street, city, region, postalCode, country } = clinic;
  return {
    resourceType: "Location",
    id: CLINIC,
    status: "active",
    name,
    mode: "instance",
    telecom: [
      { system: "phone", value: phone, use: "work" },
      { system: "email", value: email, use: "work" },
    ],
    address: {
      use: "work",
      type: "physical",
      line: [street],
      ...{ city, state: region, postalCode, country },
    },
  };
}

const ROOM = {
  system: "http://terminology.hl7.org/CodeSystem/location-physical-type",
  code: "ro",
  display: "Room",
};

export const roomLocation = (
  { id, name, isRetired }: Directory["rooms"][number],
  { clinic }: Directory,
): Resource => ({
  resourceType: "Location",
  id,
  status: isRetired ? "inactive" : "active",
  name,
  mode: "instance",
  physicalType: { coding: [ROOM] },
  partOf: referenceTo("Location", CLINIC, clinic.name),
});

export const serviceResource = (
  { id, slug, name, description, isRetired }: Directory["treatments"][number],
  { clinic }: Directory,
  origin: string,
): Resource => ({
  resourceType: "HealthcareService",
  id,
  identifier: [{ system: `${origin}/treatments`, value: slug }],
  active: !isRetired,
  location: [referenceTo("Location", CLINIC, clinic.name)],
  name,
  ...(description !== "" && { comment: description }),
  appointmentRequired: true,
});
