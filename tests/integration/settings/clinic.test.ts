import { bookVisit } from "@/lib/booking/book-visit";
import { offerTimes } from "@/lib/booking/offer-times";
import { rulesForm } from "@/lib/desk/rules-form";
import { clinicForm, setClinic, showClinic } from "@/lib/desk/set-clinic";
import type { Staff } from "@/lib/domain/staff";
import { makeActor } from "@/tests/support/actors";
import { makeVisitWanted, NOW, seedClinic, TUESDAY } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";

const { query } = freshDatabase();
let admin: Staff;

beforeAll(async () => {
  await seedClinic();
  admin = await makeActor();
});

const keep = async (wanted: object, seen: string[] = []) =>
  setClinic(admin, wanted, { keep: true, seen, now: NOW, version: (await showClinic()).version });

it("refuses a form that was made before somebody else's change, and changes nothing", async () => {
  const { version } = await showClinic();
  await keep({ horizonDays: 59 });

  const late = await setClinic(admin, { horizonDays: 10 }, { keep: true, seen: [], now: NOW, version });

  expect(late).toEqual({ ok: false, refusal: { reason: "stale" } });
  expect((await showClinic()).horizonDays).toBe(59);
});

it("leaves nothing behind when it only tells what a change would do", async () => {
  const before = await showClinic();
  const meant = { keep: false, seen: [], now: NOW, version: before.version };

  const tried = await setClinic(admin, { horizonDays: 7 }, meant);

  expect(tried.ok && tried.value.freeStarts.every((one) => one.after < one.before)).toBe(true);
  expect(await showClinic()).toEqual(before);
  expect((await query("select from audit_entries where action = 'clinic.changed'")).rowCount).toBe(1);
});

it("keeps no other clock under which visits would not fit before somebody has seen which", async () => {
  const booked = await bookVisit(makeVisitWanted(), NOW);
  const { bookingId } = (booked as { value: { bookingId: string } }).value;

  const unseen = await keep({ timeZone: "Asia/Tokyo" });
  expect(unseen).toMatchObject({
    ok: false,
    refusal: { reason: "unseen", consequences: { misfits: [{ bookingId }] } },
  });
  expect((await showClinic()).timeZone).toBe("America/New_York");

  expect((await keep({ timeZone: "Asia/Tokyo" }, [bookingId])).ok).toBe(true);
  expect((await keep({ timeZone: "America/New_York" })).ok).toBe(true);
});

it("offers and books nothing online while online booking is off, and drops no visit", async () => {
  const wanted = { treatment: "follow-up", practitioner: "any", from: TUESDAY, days: 7 };
  await keep({ onlineBooking: false });
  try {
    expect(await offerTimes(wanted, NOW)).toMatchObject({ times: [] });
    expect((await query("select from bookings where status = 'BOOKED'")).rowCount).toBe(1);
  } finally {
    await keep({ onlineBooking: true });
  }
});

it.each([
  ["Mars/Olympus", /no such time zone/i],
  ["+05:00", /no such time zone/i],
  ["america/new_york", /no such time zone/i],
])("says beside the field that %s is no time zone", (timeZone, words) => {
  const parsed = clinicForm.shape.timeZone.safeParse(timeZone);

  expect(parsed.error?.issues[0]?.message).toMatch(words);
});

it("says beside each rule what it may be", () => {
  const parsed = rulesForm.safeParse({
    ...{
      onlineBooking: "perhaps",
      noticeHours: "-1",
      horizonDays: "0",
      cutoffHours: "1e3",
      gridMinutes: "1",
    },
    ...{ smallestGapMinutes: "", holdMinutes: "61", undoSeconds: "NaN", reminderMinute: "60" },
    ...{ offersFromMinute: "600", offersUntilMinute: "480", recordYears: "101" },
  });

  const faulty = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  expect([...faulty].sort()).toEqual(
    [
      ...["cutoffHours", "gridMinutes", "holdMinutes", "horizonDays", "noticeHours", "onlineBooking"],
      ...["recordYears", "reminderMinute", "smallestGapMinutes", "undoSeconds"],
    ].sort(),
  );
});
