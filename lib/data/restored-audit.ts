import "server-only";
import { Client } from "pg";
import { BROKEN_DIARY, findBrokenPromises } from "./broken-promises";
import { prismaOn } from "./client";
import { assertGuards } from "./guards";

/** So many of each kind are opened: enough to know the key, and few enough to be quick. */
const SAMPLE = 100;

export type Sealed = { id: string; sealed: Uint8Array };

export type RestoredFacts = {
  /** Sentences about promises that are broken. */
  faults: string[];
  links: (Sealed & { hash: Uint8Array })[];
  intakes: Sealed[];
};

/** Looks a restored database through: its guards, its promises, and the newest of what is sealed in it. */
export async function auditRestored(url: string): Promise<RestoredFacts> {
  const restored = new Client({ connectionString: url, options: "-c timezone=UTC" });
  await restored.connect();
  try {
    const faults = await lostGuards(url);
    const broken = await findBrokenPromises((question) => restored.query(question), BROKEN_DIARY);
    faults.push(...Object.entries(broken).map(([what, { length }]) => `There is ${what} (${length} times).`));
    const clinics = await restored.query("select from clinics");
    if (clinics.rowCount !== 1) faults.push("There is not one clinic.");
    const links = await restored.query<RestoredFacts["links"][number]>(
      `select id, manage_token_sealed as sealed, manage_token_hash as hash
         from bookings order by created_at desc limit ${SAMPLE}`,
    );
    const intakes = await restored.query<Sealed>(
      `select id, answers_sealed as sealed from intakes order by created_at desc limit ${SAMPLE}`,
    );
    return { faults, links: links.rows, intakes: intakes.rows };
  } finally {
    await restored.end();
  }
}

async function lostGuards(url: string): Promise<string[]> {
  const restored = prismaOn(url);
  return assertGuards(restored)
    .then(
      () => [],
      (error: Error) => [error.message],
    )
    .finally(() => restored.$disconnect());
}
