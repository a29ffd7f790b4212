import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { ownerUrlFile } from "@/scripts/start/own-database";
import { startClients } from "@/tests/site/booking-clients";
import { told } from "@/tests/site/clinic-over-http";
import { kill } from "@/tests/site/processes";
import { ask } from "@/tests/site/site-database";
import { noteControl, noteFigure } from "@/tests/support/figures";
import { until } from "@/tests/support/mail-server";

jest.setTimeout(180_000);

const KILLS = 3;
const BACK_MS = 40_000;

/** A setting with which PostgreSQL says yes before the disk does; the site itself would refuse to start over it. */
const CARELESS = { synchronous_commit: "off", wal_writer_delay: "10s" };

async function asOwner(statements: string[]): Promise<void> {
  const owner = new Client({ connectionString: readFileSync(ownerUrlFile(told("DATA_DIR")), "utf8").trim() });
  owner.on("error", () => undefined);
  await owner.connect();
  for (const statement of statements) await owner.query(statement);
  await owner.end();
}

const setCareless = () =>
  asOwner([
    ...Object.entries(CARELESS).map(([name, value]) => `alter system set ${name} = '${value}'`),
    "select pg_reload_conf()",
  ]);
const setCareful = () =>
  asOwner([...Object.keys(CARELESS).map((name) => `alter system reset ${name}`), "select pg_reload_conf()"]);

const isBack = () =>
  ask("select 1").then(
    () => true,
    () => false,
  );

async function lostIn(kills: number): Promise<{ acknowledged: number; lost: number }> {
  const { seen, stop } = await startClients();
  for (let turn = 0; turn < kills; turn++) {
    await pause(4_000);
    kill("postgres");
    await until(isBack, BACK_MS);
  }
  await pause(1_000);
  await stop();
  const references = seen.acknowledged.map(({ reference }) => reference);
  const found = await ask("select from bookings where reference = any($1)", [references]);
  return { acknowledged: references.length, lost: references.length - found.length };
}

it("loses bookings that were acknowledged when PostgreSQL does not wait for the disk (this shows that kills can)", async () => {
  await setCareless();
  try {
    const { acknowledged, lost } = await lostIn(KILLS);
    expect(lost).toBeGreaterThan(0);
    noteControl(
      "waiting for the disk (synchronous_commit)",
      `${lost} of ${acknowledged} acknowledged bookings are lost`,
    );
  } finally {
    await until(isBack, BACK_MS);
    await setCareful();
  }
});

it("loses none when it does", async () => {
  const { acknowledged, lost } = await lostIn(1);

  expect(acknowledged).toBeGreaterThan(10);
  expect(lost).toBe(0);
  noteFigure("bookings acknowledged with the setting as it must be, and found", acknowledged);
});
