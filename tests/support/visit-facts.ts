import type { CannotComeFacts, ContactFacts, VisitFacts } from "@/lib/domain/message";

const clinic = {
  name: "West End Acupuncture",
  phone: "207 555 0142",
  email: "desk@clinic.test",
  street: "12 Elm Street",
  city: "Portland",
  region: "ME",
  postalCode: "04101",
  timeZone: "America/New_York",
};

/** Ann's visit on Tuesday, December 1, 2026, 10:00 to 11:15 AM in the clinic's zone. */
export const makeVisitFacts = (overrides: Partial<VisitFacts> = {}): VisitFacts => ({
  bookingId: "0b7f3c1e-8a51-4c0e-9d8e-2f6a4f1f7c11",
  reference: "WEA-7K4M2P",
  startsAt: Date.parse("2026-12-01T10:00:00-05:00"),
  endsAt: Date.parse("2026-12-01T11:15:00-05:00"),
  practitionerName: "Mei Tanaka",
  clinic,
  byPhone: false,
  manageUrl: "https://book.clinic.test/visit/tKp3Yb0vN4Qd2bq7yXw1sZ8mR5uE6fHjLcGaVoTi9kA",
  recipientName: "Ann Bell",
  visitorName: "",
  language: "en",
  recipientAddress: "ann@example.com",
  sequence: 0,
  ...overrides,
});

export const makeContactFacts = (overrides: Partial<ContactFacts> = {}): ContactFacts => ({
  name: "Ann Bell",
  email: "ann@example.com",
  phone: null,
  body: "Do you have steps at the door?\nI use a cane.",
  askedAt: Date.parse("2026-11-22T09:00:00-05:00"),
  clinic,
  ...overrides,
});

export const makeCannotComeFacts = (overrides: Partial<CannotComeFacts> = {}): CannotComeFacts => ({
  name: "Ann Bell",
  phone: "207 555 0199",
  reference: "WEA-7K4M2P",
  startsAt: Date.parse("2026-12-01T10:00:00-05:00"),
  practitionerName: "Mei Tanaka",
  askedAt: Date.parse("2026-12-01T08:00:00-05:00"),
  deskUrl: "https://book.clinic.test/desk/visits/0b7f3c1e-8a51-4c0e-9d8e-2f6a4f1f7c11",
  clinic,
  ...overrides,
});
