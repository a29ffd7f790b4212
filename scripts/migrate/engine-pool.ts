import { ColumnTypeEnum, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** PostgreSQL's type "char", which its catalogue is full of, and the type `text`. */
const CHAR = 18;
const TEXT = 25;
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * A migration that waits for a table makes everyone who comes after it wait too. So it gives up soon, has changed
 * nothing, and is tried again.
 */
const LONGEST_WAIT_MS = 3_000;

/**
 * The schema engine's own pool. The adapter on it does not know the type "char", although the engine reads columns of
 * that type: they are passed off as text here, and `restoreCharacters` tells the engine what they were.
 */
export class EnginePool extends pg.Pool {
  readonly characterColumns = new Set<string>();
  /** What the database objected to last, in its own words; the engine passes on less. */
  refusal: string | undefined;
  /** Whether that was a lock it did not get in time. */
  wasLocked = false;

  constructor(connectionString: string) {
    super({ connectionString, options: `-c lock_timeout=${LONGEST_WAIT_MS}` });
    const ask = this.query.bind(this) as (query: pg.QueryConfig) => Promise<pg.QueryResult>;
    const disguised = async (query: pg.QueryConfig) => {
      const result = await ask(query).catch((error: Error) => {
        this.refusal = error.message;
        this.wasLocked = "code" in error && error.code === LOCK_NOT_AVAILABLE;
        throw error;
      });
      for (const field of result.fields ?? []) {
        if (field.dataTypeID !== CHAR) continue;
        field.dataTypeID = TEXT;
        this.characterColumns.add(field.name);
      }
      return result;
    };
    Object.assign(this, { query: disguised });
  }
}

export function restoreCharacters(adapter: SqlDriverAdapter, { characterColumns }: EnginePool): void {
  const ask = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const answer = await ask(query);
    const isCharacter = (index: number) => characterColumns.has(answer.columnNames[index] ?? "");
    const columnTypes = answer.columnTypes.map((type, index) =>
      isCharacter(index) ? ColumnTypeEnum.Character : type,
    );
    return { ...answer, columnTypes };
  };
}
