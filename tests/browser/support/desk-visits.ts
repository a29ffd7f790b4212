import { Client } from "pg";
import type { Page } from "playwright-core";
import { BlockPage } from "@/tests/browser/pages/block-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { DATABASE_URL } from "./site";

type VisitAhead = { id: string; practitioner: string; start: string };

async function read<Row extends object>(text: string): Promise<Row> {
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text);
    if (!rows[0]) throw new Error("the demonstration clinic has none");
    return rows[0];
  } finally {
    await client.end();
  }
}

/** A visit in a room that is still to come, as the demonstration clinic has some. */
const visitAhead = () =>
  read<VisitAhead>(
    `select b.id, p.slug as practitioner, to_char(b.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') as start
       from bookings b join practitioners p on p.id = b.practitioner_id
      where b.status = 'BOOKED' and b.room_id is not null and b.starts_at > now() + interval '2 days'
      order by b.starts_at limit 1`,
  );

/** Its address at the desk. */
export const pathOfVisitAhead = async (): Promise<string> => `/desk/visits/${(await visitAhead()).id}`;

/** The address that tells why its time cannot be booked. */
export async function whyNotVisitAhead(): Promise<string> {
  const { practitioner, start } = await visitAhead();
  return `/desk/why?${new URLSearchParams({ practitioner, start })}`;
}

/** Blocks a time at which nobody is at the clinic. @returns the block's address */
export async function makeBlock(page: Page): Promise<string> {
  await (await goTo(page, "/desk/block", BlockPage)).blockEarly("2030-01-02");
  return `/desk/blocks/${(await read<{ id: string }>("select id from blocks order by created_at desc limit 1")).id}`;
}
