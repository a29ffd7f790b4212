import "server-only";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { openBackup, UnopenedBackup } from "@/lib/auth/backup-seal";
import { isKnownMark } from "@/lib/auth/seal";
import { BACKUP_FORMAT, type FirstLine, type LastLine, type TableLine } from "@/lib/domain/backup-file";

/** Ends the reading from within: `reason` is one of ./restore-backup.ts. */
export class Unrestored extends Error {
  constructor(
    readonly reason: string,
    readonly what = "",
  ) {
    super(reason);
  }
}

/** Who takes in what a backup holds, in its order. `rows`: a JSON array. */
export type Taker = {
  first?: (line: FirstLine) => Promise<void>;
  table?: (line: TableLine) => Promise<void>;
  rows?: (json: string) => Promise<void>;
  last?: (line: LastLine) => Promise<void>;
};

/**
 * Reads a backup from its first byte to its last, and hands on what it holds while it reads.
 * @throws Unrestored when it is not whole, or not for these keys
 */
export async function readBackup(path: string, secret: string, taker: Taker): Promise<FirstLine> {
  let first: FirstLine | undefined;
  let isWhole = false;
  const take = async (line: string) => {
    if (line.startsWith("[")) return taker.rows?.(line);
    const told = JSON.parse(line) as FirstLine | TableLine | LastLine;
    if ("format" in told) {
      first = told;
      refuseStranger(told);
      await taker.first?.(told);
    } else if ("table" in told) {
      await taker.table?.(told);
    } else {
      isWhole = true;
      await taker.last?.(told);
    }
  };
  try {
    await pipeline(
      createReadStream(path),
      (sealed: AsyncIterable<Buffer>) => openBackup(sealed, secret),
      createGunzip(),
      async (lines: AsyncIterable<Buffer>) => {
        for await (const line of inLines(lines)) await take(line);
      },
    );
  } catch (error) {
    if (error instanceof UnopenedBackup) throw new Unrestored(error.reason, path);
    throw error;
  }
  if (!first || !isWhole) throw new Unrestored("damaged", path);
  return first;
}

function refuseStranger(first: FirstLine): void {
  if (first.format !== BACKUP_FORMAT) throw new Unrestored("other-format", String(first.format));
  if (!isKnownMark(first.keyMark)) throw new Unrestored("other-encryption-key");
}

/** Lines end with a line feed alone: what people have typed may hold other line ends, but never that one unescaped. */
async function* inLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let held: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...held, chunk.subarray(from, end)]).toString("utf8");
      held = [];
      from = end + 1;
    }
    held.push(chunk.subarray(from));
  }
}
