import "server-only";
import { readSetUpState, type SetUpState } from "@/lib/data/set-up";

/** One thing to do before patients can book online. */
export type SetUpStep = { path: string; words: string; why: string; isDone: boolean };

/** The way from an empty database to the first online booking, in the order in which one thing needs the other. */
export async function showSetUp(): Promise<SetUpStep[]> {
  return stepsOf(await readSetUpState());
}

const stepsOf = (state: SetUpState): SetUpStep[] => [
  {
    path: "/desk/settings/clinic",
    words: "Say who you are",
    why: "Name, phone, address and time zone stand on every page and in every mail.",
    isDone: state.isClinicNamed,
  },
  {
    path: "/desk/settings/practitioners/new",
    words: "Add who treats",
    why: "Each practitioner has a diary of their own.",
    isDone: state.practitioners > 0,
  },
  {
    path: "/desk/settings/rooms/new",
    words: "Add a room",
    why: "Two patients are never put into one room. Treatments by phone need none.",
    isDone: state.rooms > 0,
  },
  {
    path: "/desk/settings/treatments/new",
    words: "Add what can be booked",
    why: "How long it takes, who gives it and where.",
    isDone: state.treatments > 0,
  },
  {
    path: "/desk/settings/hours",
    words: "Paint the week",
    why: "Free times are what lies in the hours of practitioner and room and is not taken.",
    isDone: state.withHours > 0,
  },
  {
    path: "/desk/settings/rules",
    words: "Open online booking",
    why: "Until then patients are asked to call. You can close it again at any time.",
    isDone: state.onlineBooking,
  },
];
