import type { VisitStatus } from "@/lib/domain/visit-state";

/** What stands at one of the day's times. */
export type Occupant = { visit: number } | { hold: number } | "block" | null;

export type ModelVisit = { time: number; status: VisitStatus; version: number; sequence: number };
export type ModelHold = { time: number; isOver: boolean };
/** Somebody who waits for an earlier time than the visit they have. `offer`: the hold that keeps a time for them. */
export type ModelEntry = { visit: number; isWaiting: boolean; asked: number[]; offer: ModelHold | null };

/**
 * The diary as it has to be, kept in the simplest way there is: a row of times, each free or taken by one. One
 * practitioner, one room, visits as long as the distance between two times.
 */
export class DiaryModel {
  readonly visits: ModelVisit[] = [];
  readonly holds: ModelHold[] = [];
  readonly entries: ModelEntry[] = [];
  readonly blocks: { time: number; isGone: boolean }[] = [];

  constructor(readonly times: number) {}

  at(time: number): Occupant {
    const visit = this.visits.findIndex((one) => one.time === time && one.status !== "CANCELLED");
    if (visit !== -1) return { visit };
    const hold = this.holds.findIndex((one) => one.time === time && !one.isOver);
    if (hold !== -1) return { hold };
    return this.blocks.some((block) => block.time === time && !block.isGone) ? "block" : null;
  }

  isFree(time: number): boolean {
    return this.at(time) === null;
  }

  book(time: number): void {
    this.visits.push({ time, status: "BOOKED", version: 0, sequence: 0 });
  }

  /** @param isNews whether a calendar would show something else */
  change(visit: number, change: Partial<ModelVisit>, isNews: boolean): void {
    const one = this.visit(visit);
    Object.assign(one, change);
    one.version += 1;
    one.sequence += Number(isNews);
  }

  /** A round of the waitlist: what is over ends, then each in turn is asked about the first time that helps. */
  offerFreedTimes(): void {
    const waiting = this.entries.filter(({ isWaiting }) => isWaiting);
    for (const entry of waiting) if (entry.offer?.isOver) entry.offer = null;
    for (const entry of waiting) this.#endWhatIsOver(entry);
    for (const entry of waiting) if (entry.isWaiting && !entry.offer) this.#offerBest(entry);
  }

  #endWhatIsOver(entry: ModelEntry): void {
    const { status, time } = this.visit(entry.visit);
    const stillHelps = status === "BOOKED" && (!entry.offer || entry.offer.time < time);
    if (entry.offer && !stillHelps) this.giveUp(entry);
    if (!entry.offer && status !== "BOOKED") entry.isWaiting = false;
  }

  #offerBest(entry: ModelEntry): void {
    const { time: latest } = this.visit(entry.visit);
    for (let time = 0; time < latest; time++) {
      if (!this.isFree(time) || entry.asked.includes(time)) continue;
      entry.asked.push(time);
      entry.offer = { time, isOver: false };
      this.holds.push(entry.offer);
      return;
    }
  }

  /** The time that was kept for somebody on the waitlist is kept no more. */
  giveUp(entry: ModelEntry): void {
    if (entry.offer) entry.offer.isOver = true;
    entry.offer = null;
  }

  visit(visit: number): ModelVisit {
    const one = this.visits[visit];
    if (!one) throw new RangeError(`no visit ${visit}`);
    return one;
  }

  hold(hold: number): ModelHold {
    const one = this.holds[hold];
    if (!one) throw new RangeError(`no hold ${hold}`);
    return one;
  }
}
