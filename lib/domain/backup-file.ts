/** Grows when what is written can no longer be read by older programs. */
export const BACKUP_FORMAT = 1;

/**
 * A backup is lines of JSON, packed and sealed: this first, then for each table a `TableLine` and its rows, some
 * hundreds in a line that is an array, and a `LastLine`.
 */
export type FirstLine = {
  format: number;
  /** By the database's clock, ISO 8601 in UTC. */
  madeAt: string;
  /** Of ENCRYPTION_KEY: with another one nothing sealed in the rows can be read. */
  keyMark: string;
  /** What had been applied, with the SHA-256 of each file: the database is made again from these. */
  migrations: { name: string; checksum: string }[];
};

export type TableLine = { table: string; columns: { name: string; type: string }[] };

/** Rows by table. Without this line a backup is half a backup. */
export type LastLine = { rows: Record<string, number> };

const NAME = /^clinic-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.backup$/;

/** So that names sort as the backups do. */
export const backupName = (madeAt: string): string =>
  `clinic-${madeAt.slice(0, 19).replaceAll(":", "-")}Z.backup`;

/** The backups among the names of a directory, oldest first. */
export const backupsAmong = (names: readonly string[]): string[] =>
  names.filter((name) => NAME.test(name)).sort();

/** When a backup was made, from its name: ISO 8601 in UTC. */
export const madeAtOf = (name: string): string =>
  name.slice(7, 27).replace(/T(\d\d)-(\d\d)-(\d\d)/, "T$1:$2:$3");
