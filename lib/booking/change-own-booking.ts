import "server-only";
import { findBookingState, type BookingState, type StoredBooking } from "@/lib/data/booking-states";
import { findClinic, type ClinicFacts } from "@/lib/data/clinic";
import { changeDiary } from "@/lib/data/diary-change";
import type { Sql } from "@/lib/data/sql";
import { answerUntil, changeUntil } from "@/lib/domain/booking-policy";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { accepted, type Result } from "@/lib/domain/result";
import { bookingLock, daysTaken } from "./booking-days";
import { writeChange } from "./write-change";

export type NotChangeable = { reason: "too-late" } | { reason: "not-changeable" };

/**
 * A change that a patient makes to the own visit: until the clinic's cut-off, told by mail at once.
 * @param decide says what shall become of it; the state it was given: nothing, because it is so already
 * @throws Error when there is no such booking: whoever asks has its link
 */
export async function changeOwnBooking<Refusal>(
  bookingId: string,
  action: string,
  decide: (
    tx: Sql,
    booking: StoredBooking,
    clinic: ClinicFacts,
  ) => Promise<Result<BookingState, Refusal | NotChangeable>>,
  alsoDays: readonly ClinicDate[] = [],
): Promise<Result<null, Refusal | NotChangeable>> {
  const clinic = await findClinic();
  for (;;) {
    const seen = await mustFind(bookingId);
    const days = [...daysTaken(seen, clinic.timeZone), ...alsoDays];
    const outcome = await changeDiary(
      { days, keys: [bookingLock(bookingId)] },
      async (tx): Promise<Result<"changed" | "look-again", Refusal | NotChangeable>> => {
        const booking = await mustFind(bookingId, tx);
        // The desk was faster and other days may have to be locked.
        if (booking.version !== seen.version) return accepted("look-again");
        const decided = await decide(tx, booking, clinic);
        if (!decided.ok) return decided;
        if (decided.value === booking.state) return accepted("changed");
        const change = { action, actor: "patient", tell: true, waitSeconds: 0, after: decided.value };
        await writeChange(tx, booking, change);
        return accepted("changed");
      },
    );
    if (!outcome.ok) return outcome;
    if (outcome.value === "changed") return accepted(null);
  }
}

/** Whether its patient may change it now. */
export function judgeChange(
  { state, askedMoveId }: StoredBooking,
  clinic: ClinicFacts,
  now: Instant,
): NotChangeable | null {
  if (state.status === "BOOKED" && askedMoveId !== null && now <= answerUntil(state)) return null;
  if (state.status !== "BOOKED" || state.startsAt <= now) return { reason: "not-changeable" };
  return now > changeUntil(clinic.policy, state.startsAt) ? { reason: "too-late" } : null;
}

async function mustFind(bookingId: string, on?: Sql): Promise<StoredBooking> {
  const booking = await findBookingState(bookingId, on);
  if (!booking) throw new Error("a booking whose link leads somewhere is there");
  return booking;
}
