import { ColumnTypeEnum, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** PostgreSQL's type "char", which its catalogue is full of, and the type `text`. */
const CHAR = 18;
const TEXT = 25;

/**
 * A pool for an adapter that does not know the type "char" although the schema engine reads columns of it:
 * they are passed off as text here, and `restoreCharacters` tells the engine what they were.
 */
export class EnginePool extends pg.Pool {
  readonly characterColumns = new Set<string>();

  constructor(connectionString: string) {
    super({ connectionString });
    const ask = this.query.bind(this) as (query: pg.QueryConfig) => Promise<pg.QueryResult>;
    const disguised = async (query: pg.QueryConfig) => {
      const result = await ask(query);
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
