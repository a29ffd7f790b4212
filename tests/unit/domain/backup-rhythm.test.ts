import { backupName, backupsAmong, madeAtOf } from "@/lib/domain/backup-file";
import { isBackupDue, isDrillDue } from "@/lib/domain/backup-rhythm";

const HOUR = 3_600_000;
const NOW = Date.parse("2026-11-25T12:00:00Z");

it("makes a backup each day, and at once when there is none", () => {
  expect([undefined, NOW - 24 * HOUR, NOW - 23 * HOUR].map((at) => isBackupDue(at, NOW))).toEqual([
    true,
    true,
    false,
  ]);
});

it("drills each week, and the day after one that failed", () => {
  const drills = [undefined, [7 * 24, true], [6 * 24, true], [24, false], [23, false]] as const;
  const due = drills.map((last) => isDrillDue(last && { at: NOW - last[0] * HOUR, wasGood: last[1] }, NOW));

  expect(due).toEqual([true, true, false, true, false]);
});

it("reads from a backup's name when it was made, and takes nothing else for a backup", () => {
  const name = backupName("2026-11-25T03:04:05.678Z");

  expect(madeAtOf(name)).toBe("2026-11-25T03:04:05Z");
  expect(backupsAmong(["notes.txt", name, `${name}.part`, backupName("2025-01-01T00:00:00.000Z")])).toEqual([
    backupName("2025-01-01T00:00:00.000Z"),
    name,
  ]);
});
