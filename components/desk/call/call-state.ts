import type { FormState } from "@/lib/http/form-state";

/** A time that was offered, in words. `value` is the start and who has it: "2026-12-01T13:15:00-05:00 hannah". */
export type TimeOffered = {
  value: string;
  day: string;
  clock: string;
  practitioner: string;
  /** Said beside it: the patient is somewhere else then. */
  note: string | null;
};

export type KnownPerson = {
  patientId: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** "last visit Tue, May 3 at 10:00 AM": what tells people of one name apart. */
  facts: string;
};

export type BookedCall = {
  /** To be read back, reference included. */
  sentence: string;
  patientName: string;
  cardHref: string;
  /** What becomes of the confirmation. */
  mail: string;
  isCancelled: boolean;
  /** The step with which it can be taken back. Null: it is too late. */
  undoId: string | null;
};

/** What the server knows about a call, in words. Small and plain, for it travels to the browser. */
export type CallView = {
  patient: KnownPerson | null;
  /** People on record who have this name, number or address. */
  alike: KnownPerson[];
  /** Slugs: of the treatment chosen, and of the one that stands there when none was. */
  treatment: string;
  usual: string;
  understood: string | null;
  /** Words of the wish that were not understood. */
  leftOut: string | null;
  sentence: string | null;
  times: TimeOffered[];
  /** ISO 8601; only times after it are shown, because the caller did not want those before. Empty: all. */
  after: string;
  /** Nothing fits: these are near it. */
  isNear: boolean;
  /** Value of the time that is held. */
  held: string | null;
  heldUntil: string | null;
  /** Milliseconds for which it is held from the moment of this answer. */
  heldForMs: number;
  /** Worth saying, no reason to refuse. */
  notes: string[];
  /** A time that was lost since it was offered. */
  lost: string | null;
  /** The time lies over another on purpose; a reason is asked for, and nothing is held. */
  isSqueezed: boolean;
  /** What stands in the way of the time wished for, when it may be squeezed in. */
  inTheWay: string[];
  isUrgent: boolean;
  booked: BookedCall | null;
};

/** Null: what the page was opened with still holds. */
export type CallState = FormState & { view: CallView | null };
export type CallAction = (before: CallState, form: FormData) => Promise<CallState>;
