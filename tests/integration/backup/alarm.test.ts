import { noteDrill } from "@/lib/data/restore-drills";
import { watchBackups } from "@/lib/desk/watch-backups";
import { NOW, seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone } from "@/tests/support/deliveries";

const { query } = freshDatabase();
const DAY = 86_400_000;
const drilled = (daysAgo: number, fault: string | null = null) =>
  noteDrill({ at: NOW - daysAgo * DAY, backupAt: NOW - daysAgo * DAY, tookMs: 1, rows: 1, fault });

beforeAll(async () => {
  await seedClinic();
  await bookSomeone(query);
  await query("update bookings set created_at = $1", [new Date(NOW - 20 * DAY)]);
});

it("lets a demonstration be", async () => {
  expect(await watchBackups("ADMIN", NOW)).toBeNull();
});

it("alarms administrators alone, until a drill is good, and again when it is too old", async () => {
  await query("update clinics set is_demonstration = false");
  expect(await watchBackups("ADMIN", NOW)).toEqual({ days: 20, hadGoodDrill: false, fault: null });
  expect(await watchBackups("FRONT_DESK", NOW)).toBeNull();

  await drilled(9);
  await drilled(2, "The backup is damaged.");
  expect(await watchBackups("ADMIN", NOW)).toEqual({
    days: 9,
    hadGoodDrill: true,
    fault: "The backup is damaged.",
  });

  await drilled(1);
  expect(await watchBackups("ADMIN", NOW)).toBeNull();
});
