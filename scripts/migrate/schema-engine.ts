import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { checkout } from "@/scripts/start/checkout";
import { EnginePool, restoreCharacters } from "./engine-pool";

export type { SchemaEngine };

/**
 * Lends Prisma's own schema engine, as WebAssembly from npm: the native one is a download that is not always to be had.
 *
 * @param databaseUrl also the database in which the engine replays a history when it compares: it must be empty then
 */
export async function withSchemaEngine<Value>(
  databaseUrl: string,
  work: (engine: SchemaEngine, pool: EnginePool) => Promise<Value>,
): Promise<Value> {
  await load();
  // Ours, so that it can be closed: the engine never gives its advisory lock back, it falls with the connection.
  const pool = new EnginePool(databaseUrl);
  const engine = await glue.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    connectionsFrom(pool),
  );
  try {
    return await work(engine, pool);
  } finally {
    engine.free();
    await pool.end();
  }
}

let loaded: Promise<void> | undefined;

/** The package imports its `.wasm` as if it were JavaScript, which Node.js does not do: so it is put together here. */
async function load(): Promise<void> {
  return (loaded ??= (async () => {
    const bytes = await readFile(
      join(checkout, "node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm"),
    );
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...glue } });
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: panic } });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
  })());
}

/** Called by the engine with the reason when it finds itself at fault. */
function panic(message: string): never {
  throw new Error(`Prisma's schema engine gave up: ${message}`);
}

function connectionsFrom(pool: EnginePool): ErrorCapturingSqlMigrationAwareDriverAdapterFactory {
  const connect = async () => {
    const adapter = await new PrismaPg(pool).connect();
    sendScriptsWhole(adapter);
    restoreCharacters(adapter, pool);
    return adapter;
  };
  const identity = { adapterName: "@prisma/adapter-pg", provider: "postgres" } as const;
  return bindMigrationAwareSqlAdapterFactory({ ...identity, connect, connectToShadowDb: connect });
}

/**
 * The adapter cuts a script at every semicolon, also inside dollar-quoted functions. Without values a query goes out
 * as it is, in one simple query: PostgreSQL runs it whole, and as one transaction.
 */
function sendScriptsWhole(adapter: SqlDriverAdapter): void {
  adapter.executeScript = async (sql) => void (await adapter.executeRaw({ sql, args: [], argTypes: [] }));
}
