import { Client } from "pg";
import { DATABASE_URL } from "./site";

/** The started clinic multiplies all limits by a thousand: when so many times are held by patients it calls itself attacked. */
const CALM = 20_000;
const STEP = 10;
const MARK = Buffer.from("held by nobody");

/** Makes the clinic look attacked, by holds that keep no time of anybody, until they are let go. */
export function heldTimes(): { hold: (steps: number) => Promise<void>; letGo: () => Promise<void> } {
  const client = new Client({ connectionString: DATABASE_URL });
  const letGo = async () => {
    await client.query("delete from holds where address_mark = $1", [MARK]);
  };
  beforeAll(() => client.connect());
  afterEach(letGo);
  afterAll(() => client.end());
  return {
    /** @param steps how often the work is doubled */
    hold: async (steps) => {
      await client.query(
        `insert into holds (id, treatment_id, practitioner_id, starts_at, expires_at, browser_hash, address_mark)
         select gen_random_uuid(), t.id, p.id, now() - interval '1 year', now() + interval '10 minutes', $1, $1
           from (select id from treatments limit 1) t, (select id from practitioners limit 1) p,
                generate_series(1, $2::int)`,
        [MARK, CALM + STEP * steps + 1],
      );
    },
    letGo,
  };
}
