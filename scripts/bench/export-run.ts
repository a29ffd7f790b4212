import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { exportClinic } from "@/lib/desk/export-clinic";
import { sayCost } from "@/scripts/bench/stopwatch";

/** Exports the clinic into the named file: run by scripts/bench/portable.ts. */
await pipeline(await exportClinic("system", Date.now()), createWriteStream(process.argv[2] ?? ""));
sayCost();
process.exit(0);
