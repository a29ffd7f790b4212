import type { RestoreRefusal } from "@/lib/desk/restore-backup";

const WORDS: Record<RestoreRefusal["reason"], (what: string) => string> = {
  "not-a-backup": (what) =>
    `${what} is not a backup of this program, or it is cut off at its very beginning.`,
  "other-backup-key": (what) =>
    `${what} was sealed with another BACKUP_KEY. Set the one it was made with; without it nobody can open it.`,
  "other-encryption-key": () =>
    "The backup was made with another ENCRYPTION_KEY. Set that one: without it no link in a patient's mail works and no note can be read.",
  "other-format": (what) => `The backup is of format ${what}, which this program does not read.`,
  damaged: (what) => `${what} is damaged or cut off: it is not what was written. Take another copy of it.`,
  "not-empty": (what) =>
    `This database is not empty (${what}). A backup is restored into a new one, so that nothing is lost by it.`,
  "lost-table": (what) =>
    `The backup does not hold the table ${what}: the database had lost it when it was made.`,
  "other-columns": (what) =>
    `The table ${what} has other columns in the backup than its migrations make: somebody has changed it by hand.`,
  "lost-rows": (what) => `The table ${what} did not come back with as many rows as were written.`,
  "against-the-rules": (what) =>
    `The backup holds rows that break a rule of the database (${what}). They were there before: a guard was off.`,
};

/** What is wrong with a backup, and what can be done. */
export const refusalWords = ({ reason, what }: RestoreRefusal): string => WORDS[reason](what);
