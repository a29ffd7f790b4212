import { importClinic } from "@/lib/desk/import-clinic";
import { env } from "@/lib/env";
import { sayCost } from "@/scripts/bench/stopwatch";

/** Imports the clinic of the named file: run by scripts/bench/portable.ts. */
const outcome = await importClinic(process.argv[2] ?? "", env().DATABASE_URL);
if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
sayCost();
process.exit(0);
