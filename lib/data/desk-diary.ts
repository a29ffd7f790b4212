import type { Instant } from "@/lib/domain/interval";
import type { Colour } from "@/lib/domain/palette";
import type { DatedException, WeeklyHours } from "@/lib/domain/opening-hours";
import type { BlockKind, SlotStatus } from "./generated/client";

/** A stored stretch of a diary, with what it belongs to. Holds that ran out are left aside. */
export type DeskSlot = {
  start: Instant;
  /** Exclusive. A room's includes the turnover. */
  end: Instant;
  status: SlotStatus;
  bookingId: string | null;
  holdId: string | null;
  /** Set if and only if TENTATIVE. */
  heldUntil: Instant | null;
  /** Set if and only if UNAVAILABLE. */
  block: { id: string; seriesId: string | null; kind: BlockKind; note: string | null } | null;
};

/** The diary of a practitioner or a room. */
export type DeskDiary = {
  scheduleId: string;
  /** Of the practitioner or room. */
  id: string;
  /** Null: a room. */
  slug: string | null;
  name: string;
  /** Null: a room. */
  colour: Colour | null;
  weekly: WeeklyHours[];
  exceptions: DatedException[];
  slots: DeskSlot[];
};
