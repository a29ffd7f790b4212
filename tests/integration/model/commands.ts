import fc from "fast-check";
import { bookVisit } from "@/lib/booking/book-visit";
import { cancelBooking } from "@/lib/booking/cancel-booking";
import { holdTime } from "@/lib/booking/hold-time";
import { moveBooking } from "@/lib/booking/move-booking";
import { blockTime } from "@/lib/desk/block-time";
import { cancelVisit } from "@/lib/desk/cancel-visit";
import { setVisitState } from "@/lib/desk/set-visit-state";
import { unblockTime } from "@/lib/desk/unblock-time";
import { isChangeable, nextStates, type AttendanceStatus } from "@/lib/domain/visit-state";
import { makeVisitWanted, NOW, TUESDAY } from "@/tests/support/clinic-makers";
import { TIMES } from "./clinic-under-test";
import type { DiaryModel, ModelHold, Occupant } from "./diary-model";
import { nth, saying, step, wish, type Command } from "./step";
import { waitlistCommands } from "./waitlist-commands";

const hold = (time: number) =>
  step(
    `hold ${time}`,
    () => true,
    (model) => {
      if (!model.isFree(time)) return "slot-taken";
      model.holds.push({ time, isOver: false });
      return "done";
    },
    async (clinic) => {
      const held = await holdTime({ ...wish(time), instead: null }, NOW);
      if (held.ok) clinic.holds.push(held.value.holdId);
      return saying(held);
    },
  );

const isOffer = ({ entries }: DiaryModel, hold: ModelHold) => entries.some(({ offer }) => offer === hold);

/** @param withHold the number of the hold that the booking takes over; null: none */
const book = (time: number, withHold: number | null) =>
  step(
    withHold === null ? `book ${time}` : `book ${time} by hold ${withHold}`,
    (model) => withHold === null || (model.holds.length > 0 && !isOffer(model, nth(model.holds, withHold))),
    (model) => {
      const own = withHold === null ? null : nth(model.holds, withHold);
      if (!model.isFree(time) && !(own && !own.isOver && own.time === time)) return "slot-taken";
      if (own) own.isOver = true;
      model.book(time);
      return "done";
    },
    async (clinic) => {
      const holdId = withHold === null ? null : nth(clinic.holds, withHold);
      const booked = await bookVisit(makeVisitWanted({ ...wish(time), holdId }), NOW);
      if (booked.ok) clinic.visits.push(booked.value.bookingId);
      return saying(booked);
    },
  );

const hasVisit = ({ visits }: DiaryModel) => visits.length > 0;

const move = (visit: number, time: number) =>
  step(
    `move ${visit} to ${time}`,
    hasVisit,
    (model) => {
      const number = visit % model.visits.length;
      const one = model.visit(number);
      if (one.status !== "BOOKED") return "not-changeable";
      if (one.time === time) return "done";
      if (!model.isFree(time)) return "slot-taken";
      model.change(number, { time }, true);
      return "done";
    },
    async (clinic) => saying(await moveBooking({ ...wish(time), bookingId: nth(clinic.visits, visit) }, NOW)),
  );

const cancel = (visit: number) =>
  step(
    `cancel ${visit}`,
    hasVisit,
    (model) => {
      const number = visit % model.visits.length;
      const { status } = model.visit(number);
      if (status === "CANCELLED") return "done";
      if (status !== "BOOKED") return "not-changeable";
      model.change(number, { status: "CANCELLED" }, true);
      return "done";
    },
    async (clinic) => saying(await cancelBooking(nth(clinic.visits, visit), NOW)),
  );

const cancelAtDesk = (visit: number) =>
  step(
    `desk cancels ${visit}`,
    hasVisit,
    (model) => {
      const number = visit % model.visits.length;
      if (!isChangeable(model.visit(number).status)) return "too-late";
      model.change(number, { status: "CANCELLED" }, true);
      return "done";
    },
    async (clinic, model) => {
      const { version } = nth(model.visits, visit);
      const wanted = {
        bookingId: nth(clinic.visits, visit),
        version,
        askedBy: "CLINIC" as const,
        tell: true,
      };
      return saying(await cancelVisit(clinic.desk, wanted));
    },
  );

const note = (visit: number, status: AttendanceStatus) =>
  step(
    `${status} ${visit}`,
    hasVisit,
    (model) => {
      const number = visit % model.visits.length;
      if (!nextStates(model.visit(number).status).includes(status)) return "too-late";
      model.change(number, { status }, false);
      return "done";
    },
    async (clinic, model) => {
      const { version } = nth(model.visits, visit);
      const wanted = { bookingId: nth(clinic.visits, visit), version, status };
      return saying(await setVisitState(clinic.desk, wanted, NOW));
    },
  );

const expire = (number: number) =>
  step(
    `hold ${number} runs out`,
    ({ holds }) => holds.length > 0,
    (model) => {
      nth(model.holds, number).isOver = true;
      return "done";
    },
    async (clinic) => {
      await clinic.letHoldRunOut(nth(clinic.holds, number));
      return "done";
    },
  );

const isVisit = (occupant: Occupant) =>
  occupant !== null && typeof occupant === "object" && "visit" in occupant;

/** Blocks over a hold are another story: they take its time a minute after it has run out (decision 033). */
const block = (time: number) =>
  step(
    `block ${time}`,
    (model) => model.isFree(time) || isVisit(model.at(time)),
    (model) => {
      if (!model.isFree(time)) return "obstructed";
      model.blocks.push({ time, isGone: false });
      return "done";
    },
    async (clinic) => {
      const fromMinute = (9 + time) * 60;
      const blocked = await blockTime(clinic.desk, {
        ...{ from: TUESDAY, until: TUESDAY, fromMinute, untilMinute: fromMinute + 60, repeat: null },
        ...{ scheduleIds: [clinic.schedule], kind: "BREAK" as const, note: null, aroundVisits: false },
      });
      if (blocked.ok) clinic.blocks.push(...blocked.value.blockIds);
      return saying(blocked);
    },
  );

const unblock = (number: number) =>
  step(
    `unblock ${number}`,
    ({ blocks }) => blocks.length > 0,
    (model) => {
      const one = nth(model.blocks, number);
      if (one.isGone) return "unknown";
      one.isGone = true;
      return "done";
    },
    async (clinic) =>
      saying(await unblockTime(clinic.desk, { blockId: nth(clinic.blocks, number), andLater: false })),
  );

const time = fc.nat(TIMES - 1);
const which = fc.nat(9);

/** Everything that can happen to a day, as often as it likes. */
export const COMMANDS: fc.Arbitrary<Command>[] = [
  time.map(hold),
  time.map((at) => book(at, null)),
  fc.tuple(time, which).map(([at, number]) => book(at, number)),
  fc.tuple(which, time).map(([number, to]) => move(number, to)),
  which.map(cancel),
  which.map(cancelAtDesk),
  fc
    .tuple(
      which,
      fc.constantFrom("ARRIVED" as const, "IN_ROOM" as const, "FULFILLED" as const, "BOOKED" as const),
    )
    .map(([number, status]) => note(number, status)),
  which.map((number) => note(number, "NO_SHOW")),
  which.map(expire),
  time.map(block),
  which.map(unblock),
  ...waitlistCommands(which),
];
