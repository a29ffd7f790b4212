import { Client } from "pg";
import type { VisitPage } from "@/tests/browser/pages/visit-page";
import { DATABASE_URL } from "./site";

/** As if the days had passed until so many hours before the visit: the site's clock is the machine's. */
export async function bringNear(visit: VisitPage, hours: number): Promise<void> {
  const reference = /Reference (\S+)/i.exec(await visit.page.locator("main").innerText())?.[1];
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `update bookings
          set starts_at = now() + make_interval(hours => $2),
              ends_at = now() + make_interval(hours => $2) + (ends_at - starts_at)
        where reference = $1`,
      [reference, hours],
    );
    if (rowCount !== 1) throw new Error(`no visit ${reference}`);
  } finally {
    await client.end();
  }
  await visit.reload();
}
