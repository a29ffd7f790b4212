import { z } from "zod";
import { bookingRequest } from "@/lib/booking/booking-request";
import { moveRequest } from "@/lib/booking/move-request";
import { timesRequest } from "@/lib/booking/times-request";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { ProblemName } from "@/lib/http/problem";
import { bookedSchema, visitSchema } from "./booking-answers";
import { practitionersSchema, treatmentsSchema } from "./catalogue-answers";
import { clinicSchema } from "./clinic-answer";
import { screeningSchema } from "./screening-answer";
import { slotsSchema } from "./slots-answer";

export type Operation = {
  method: "get" | "post";
  path: string;
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  status: 200 | 201;
  /** A schema for JSON, otherwise a media type. */
  answer: z.ZodType | "text/calendar";
  problems: readonly ProblemName[];
};

const ok = z.strictObject({ status: z.literal("ok") });
const get = { method: "get", status: 200, problems: [] } as const;

const change = {
  method: "post",
  status: 200,
  answer: visitSchema,
  problems: [
    ...(["malformed", "not-found", "too-late", "not-changeable", "too-large"] as const),
    ...(["unsupported-media-type", "too-many-requests"] as const),
  ],
} as const;

/** Every call there is. A test holds it against the route files. */
export const operations = (today: ClinicDate): Operation[] => [
  { ...get, path: "/api/health/live", summary: "Whether the process runs", answer: ok },
  {
    ...get,
    path: "/api/health/ready",
    summary: "Whether database and migrations are right",
    answer: ok,
    problems: ["not-ready"],
  },
  { ...get, path: "/api/clinic", summary: "The clinic and its booking policy", answer: clinicSchema },
  { ...get, path: "/api/practitioners", summary: "Who treats", answer: practitionersSchema },
  { ...get, path: "/api/treatments", summary: "What can be booked", answer: treatmentsSchema },
  {
    ...get,
    path: "/api/slots",
    summary: "Free times. Days in the past or past the horizon are empty",
    query: timesRequest,
    answer: slotsSchema,
    problems: ["invalid"],
  },
  {
    ...get,
    path: "/api/screening",
    summary: "The safety questions to ask before booking",
    answer: screeningSchema,
  },
  {
    method: "post",
    path: "/api/bookings",
    summary: "Books a visit, once for each Idempotency-Key",
    body: bookingRequest(today),
    status: 201,
    answer: bookedSchema,
    problems: [
      "malformed",
      "idempotency-key-missing",
      "slot-taken",
      "too-large",
      "unsupported-media-type",
      "invalid",
      "key-reused",
      "urgent-care",
      "too-many-requests",
    ],
  },
  {
    ...get,
    path: "/api/bookings/{token}",
    summary: "A booking's present state",
    answer: visitSchema,
    problems: ["not-found", "too-many-requests"],
  },
  {
    ...get,
    path: "/api/bookings/{token}/calendar.ics",
    summary: "The visit as iCalendar; METHOD:CANCEL once it is cancelled",
    answer: "text/calendar",
    problems: ["not-found", "too-many-requests"],
  },
  {
    ...change,
    path: "/api/bookings/{token}/reschedule",
    summary: "Moves the visit; the old time is given up only when the new one is had",
    body: moveRequest,
    problems: ["slot-taken", "invalid", ...change.problems],
  },
  {
    ...change,
    path: "/api/bookings/{token}/cancel",
    summary: "Cancels the visit; cancelled already, it answers alike",
    body: z.object({}),
  },
  {
    ...get,
    path: "/api/openapi.json",
    summary: "This document",
    answer: z.looseObject({ openapi: z.string() }),
  },
];
