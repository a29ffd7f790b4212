import { join } from "node:path";
import { Agent } from "node:http";
import { Client } from "pg";
import { TROUBLES, type Trouble } from "@/scripts/bench/mail-troubles";
import { timesOf } from "@/scripts/bench/page-times";
import { median } from "@/scripts/bench/stopwatch";
import { step } from "@/scripts/start/progress";
import { startSite } from "@/scripts/test/site";
import { bookingRequest, freeSlots, type Visit } from "@/tests/site/clinic-over-http";
import { MailServer, until } from "@/tests/support/mail-server";

const TREATMENT = "phone-question";
/** Sound and troubled stretches follow one another, so that whatever else the machine does falls on both. */
const STRETCHES = 4;
const PAGES = 40;
const BOOKINGS = 6;
const RATIO = 1.1;
/** A mail that cannot arrive must be at the desk within a minute; one that can, soon after the server is back. */
const FAILED_MS = 60_000;
const SENT_MS = 180_000;

type Times = { pages: number[]; bookings: number[] };

/** What a mail server out of order does to patients (nothing, it is hoped) and to the mails that are owed. */
export async function benchMail(scratch: string): Promise<void> {
  const server = new MailServer();
  await server.up();
  process.env["SMTP_URL"] = server.url;
  const site = await startSite(join(scratch, "mail"));
  Object.assign(process.env, site.env);
  const database = new Client({ connectionString: site.env["DATABASE_URL"] });
  try {
    await database.connect();
    const slots = await freeSlots(TREATMENT);
    const visits = slots.map(({ start, practitioners: [practitioner = "any"] }) => {
      return { treatment: TREATMENT, practitioner, start };
    });
    await measure(visits.splice(-BOOKINGS)); // warms up
    for (const trouble of TROUBLES) await benchTrouble(trouble, server, visits, database);
  } finally {
    await database.end();
    await site.stop();
    await server.down();
  }
}

async function benchTrouble(
  trouble: Trouble,
  server: MailServer,
  visits: Visit[],
  database: Client,
): Promise<void> {
  const sound: Times[] = [];
  const troubled: Times[] = [];
  const begun = new Date();
  await step(`Mail server: ${trouble.name}`, async () => {
    for (let stretch = 0; stretch < STRETCHES; stretch++) {
      sound.push(await measure(visits.splice(0, BOOKINGS)));
      await trouble.begin(server);
      troubled.push(await measure(visits.splice(0, BOOKINGS)));
      if (stretch < STRETCHES - 1) await trouble.end(server);
    }
  });
  const settled = performance.now();
  if (trouble.then === "SENT") await trouble.end(server);
  await until(async () => (await countOwed(database, begun)) === 0, SENT_MS);
  const took = performance.now() - settled;
  if (trouble.then === "FAILED") await trouble.end(server);
  const failed = await countFailed(database, begun);
  for (const what of ["pages", "bookings"] as const) line(trouble.name, what, sound, troubled);
  const reach = trouble.then === "SENT" ? SENT_MS : FAILED_MS;
  const isRight = trouble.then === "SENT" ? failed === 0 : failed > 0;
  console.log(
    `${`  then ${trouble.then === "SENT" ? "all sent" : "at the desk"}`.padEnd(52)}${`${(took / 1000).toFixed(1)} s`.padStart(12)}` +
      `${`${failed} failed`.padStart(12)}${"".padStart(9)}${String(reach / 1000).padStart(8)}  ${isRight && took <= reach ? "ok" : "OUT OF REACH"}`,
  );
}

async function measure(visits: Visit[]): Promise<Times> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const bookings: number[] = [];
  const pages: number[] = [];
  for (const visit of visits) {
    const { status, milliseconds } = await bookingRequest(visit)();
    if (status !== 201) throw new Error(`a booking was answered with ${status}`);
    bookings.push(milliseconds);
    for (let page = 0; page < PAGES / BOOKINGS; page++) {
      pages.push((await timesOf(`${process.env["SITE_URL"]}/`, agent)).last);
    }
  }
  agent.destroy();
  return { pages, bookings };
}

function line(name: string, what: keyof Times, sound: Times[], troubled: Times[]): void {
  const [ours, floor] = [troubled, sound].map((all) => median(all.flatMap((times) => times[what])));
  const ratio = (ours ?? NaN) / (floor ?? NaN);
  console.log(
    `${`${what}, mail server ${name}`.padEnd(52)}${ms(ours)}${ms(floor)}${ratio.toFixed(2).padStart(9)}${String(RATIO).padStart(8)}  ${ratio <= RATIO ? "ok" : "OUT OF REACH"}`,
  );
}

const countOwed = (database: Client, since: Date) => count(database, since, "OWED");
const countFailed = (database: Client, since: Date) => count(database, since, "FAILED");

const count = async (database: Client, since: Date, state: string): Promise<number> =>
  (
    await database.query(
      "select count(*)::int as count from messages where state = $1::message_state and created_at >= $2",
      [state, since],
    )
  ).rows[0].count;

const ms = (milliseconds = NaN): string => `${milliseconds.toFixed(2)} ms`.padStart(12);
