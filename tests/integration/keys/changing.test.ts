import { spawn, type ChildProcess } from "node:child_process";
import { hashesOfRecoveryCode, hashRecoveryCode } from "@/lib/auth/recovery-codes";
import { openPatientNote, sealPatientNote } from "@/lib/auth/patient-note";
import { open } from "@/lib/auth/seal";
import { db } from "@/lib/data/client";
import { takeRecoveryCode } from "@/lib/data/second-factors";
import { SEALED_COLUMNS } from "@/lib/data/sealed-columns";
import { makeActor } from "@/tests/support/actors";
import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { until } from "@/tests/support/mail-server";
import { command } from "../backup/backup-commands";
import { makePatientWithNote, sealSomethingEverywhere } from "./sealed-makers";

jest.setTimeout(180_000);

type Keys = { ENCRYPTION_KEY: string; OTHER_ENCRYPTION_KEY: string };
const keys = (now: string, other = ""): Keys => ({
  ENCRYPTION_KEY: now && Buffer.alloc(32, now).toString("base64url"),
  OTHER_ENCRYPTION_KEY: other && Buffer.alloc(32, other).toString("base64url"),
});
const OLD = keys("o");
const NEW = keys("n");
const BOTH = keys("n", "o");
/** Opens with the new one already, and seals with the old one still. */
const BEFORE = keys("o", "n");

/** Which keys this process has. */
let mockKeys = OLD;
jest.mock("@/lib/env", () => {
  const actual = jest.requireActual("@/lib/env");
  return { ...actual, env: () => ({ ...actual.env(), ...mockKeys }) };
});

const { query } = freshDatabase();
/** Enough for somebody to be in the middle of it for a while. */
const NOTES = 3_000;

beforeAll(async () => {
  await seedClinic();
  await sealSomethingEverywhere();
});

/** Rows that do not open with these keys, by their columns. */
async function unreadable(with_: Keys): Promise<Record<string, number>> {
  mockKeys = with_;
  const found: Record<string, number> = {};
  for (const { table, column, place } of SEALED_COLUMNS) {
    const { rows } = await query(`select id, ${column} as sealed from ${table} where ${column} is not null`);
    for (const { id, sealed } of rows) {
      try {
        open(sealed, `${table}|${place}|${id}`);
      } catch {
        found[`${table}.${column}`] = (found[`${table}.${column}`] ?? 0) + 1;
      }
    }
  }
  return found;
}

const nameOf = ({ table, column }: { table: string; column: string }) => `${table}.${column}`;

it("knows every column in which something is sealed, and has something there to try", async () => {
  const { rows } = await query(
    `select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and column_name like '%\\_sealed'`,
  );

  expect(SEALED_COLUMNS.map(nameOf).sort()).toEqual(rows.map(nameOf).sort());
  expect(Object.keys(await unreadable(NEW)).sort()).toEqual(rows.map(nameOf).sort());
  expect(await unreadable(OLD)).toEqual({});
});

it("does nothing when there is no other key", async () => {
  const { code, said } = await command("key-change", NEW);

  expect([code, said]).toEqual([1, expect.stringContaining("OTHER_ENCRYPTION_KEY")]);
});

it("seals all anew though it is killed in the middle and people write meanwhile, and then needs the new key alone", async () => {
  mockKeys = OLD;
  const notes: string[] = [];
  for (let made = 0; made < NOTES; made++) notes.push(await makePatientWithNote(`note ${made}`));

  const killed = startChange();
  await until(async () => (await stillOld()) < NOTES, 60_000);
  killed.kill("SIGKILL");
  expect(await stillOld()).toBeGreaterThan(0);
  expect(await unreadable(BOTH)).toEqual({});

  const written = new Map<string, string>();
  const changing = command("key-change", BOTH);
  // A site that was started anew, and one that was not yet: each writes with the key it has.
  await Promise.all(
    [BOTH, BEFORE].map((own, place) => writeNotes(own, notes.slice(place * 50, place * 50 + 50), written)),
  );
  const { code, said } = await changing;

  expect([code, said]).toEqual([0, expect.stringContaining("ENCRYPTION_KEY opens everything now")]);
  expect(await unreadable(NEW)).toEqual({});
  expect(written.size).toBe(100);
  for (const [id, note] of written) expect(await noteOf(id)).toBe(note);
});

it("does not say that it is done while somebody seals with the other key", async () => {
  const id = await makePatientWithNote("begun");
  let isOver = false;
  const changing = command("key-change", BOTH).finally(() => (isOver = true));
  while (!isOver) await writeNotes(BEFORE, [id], new Map());

  const { code, said } = await changing;

  expect([code, said]).toEqual([1, expect.stringContaining("seals with OTHER_ENCRYPTION_KEY still")]);
});

it("names what opens with neither key, and leaves it as it is", async () => {
  mockKeys = keys("x");
  const id = await makePatientWithNote("lost");

  const { code, said } = await command("key-change", BOTH);

  expect([code, said]).toEqual([1, expect.stringContaining("1 texts open with neither key")]);
  expect(await noteOf(id, keys("x"))).toBe("lost");
});

it("takes a recovery code of the other key for as long as there is that key", async () => {
  mockKeys = OLD;
  const { id } = await makeActor();
  for (const code of ["k7mqp-2xw9d", "k7mqp-2xw9e"])
    await db().recoveryCode.create({ data: { staffMemberId: id, codeHash: hashRecoveryCode(id, code) } });

  mockKeys = BOTH;
  expect(await takeRecoveryCode(id, hashesOfRecoveryCode(id, "K7MQP 2XW9D"))).toBe(true);
  mockKeys = NEW;
  expect(await takeRecoveryCode(id, hashesOfRecoveryCode(id, "k7mqp-2xw9e"))).toBe(false);
});

function startChange(): ChildProcess {
  const program = ["--conditions=react-server", "--import", "tsx", "scripts/key-change.ts"];
  return spawn(process.execPath, program, { env: { ...process.env, ...BOTH }, stdio: "ignore" });
}

async function stillOld(): Promise<number> {
  return (await unreadable(NEW))["patients.note_sealed"] ?? 0;
}

async function noteOf(id: string, own: Keys = NEW): Promise<string> {
  const { noteSealed } = await db().patient.findUniqueOrThrow({ where: { id } });
  mockKeys = own;
  return openPatientNote(id, noteSealed as Uint8Array);
}

async function writeNotes(own: Keys, ids: string[], written: Map<string, string>): Promise<void> {
  for (const id of ids) {
    mockKeys = own;
    const note = `written by ${own === BEFORE ? "an old" : "a new"} site`;
    const noteSealed = sealPatientNote(id, note);
    await db().patient.update({ where: { id }, data: { noteSealed } });
    written.set(id, note);
  }
}
