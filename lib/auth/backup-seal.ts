import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, type DecipherGCM } from "node:crypto";

/** First in every file, so that it is known for what it is. */
const MAGIC = Buffer.from("CLINIC-BACKUP-1\n");
const SALT_BYTES = 16;
const MARK_BYTES = 16;
const HEADER_BYTES = MAGIC.length + MARK_BYTES + SALT_BYTES;
const TAG_BYTES = 16;
const PIECE_BYTES = 64 * 1024;

/** Why a file cannot be opened. */
export class UnopenedBackup extends Error {
  constructor(readonly reason: "not-a-backup" | "other-backup-key" | "damaged") {
    super(reason);
  }
}

const derived = (secret: string, salt: Uint8Array, use: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync("sha256", Buffer.from(secret, "base64url"), salt, use, bytes));

/** The same key leaves the same mark; nothing else can be learned from it. */
const markOf = (secret: string): Buffer => derived(secret, Buffer.alloc(0), "backup key mark", MARK_BYTES);

/** AES-256-GCM takes a nonce once: the piece's number, and whether it is the last. The key is of this file alone. */
function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 4, 6);
  nonce[11] = Number(isLast);
  return nonce;
}

/**
 * Seals a stream of any length with the secret: in pieces, each of which is known to be whole, in its place, and the
 * last or not. So a file that was cut off or changed anywhere is refused, and not a byte of a bad piece is handed on.
 */
export async function* sealBackup(plain: AsyncIterable<Buffer>, secret: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const header = Buffer.concat([MAGIC, markOf(secret), salt]);
  const key = derived(secret, salt, "backup", 32);
  yield header;
  for await (const { bytes, number, isLast } of pieces(plain, PIECE_BYTES)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonceOf(number, isLast)).setAAD(header);
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** @throws UnopenedBackup */
export async function* openBackup(sealed: AsyncIterable<Buffer>, secret: string): AsyncGenerator<Buffer> {
  let key: Buffer | undefined;
  let header = Buffer.alloc(0);
  const body = async function* () {
    for await (const chunk of sealed) {
      if (key) {
        yield chunk;
        continue;
      }
      header = Buffer.concat([header, chunk]);
      if (header.length < HEADER_BYTES) continue;
      const rest = header.subarray(HEADER_BYTES);
      header = header.subarray(0, HEADER_BYTES);
      key = keyFor(header, secret);
      yield rest;
    }
    if (!key) throw new UnopenedBackup("not-a-backup");
  };
  for await (const { bytes, number, isLast } of pieces(body(), PIECE_BYTES + TAG_BYTES)) {
    yield openPiece(bytes, createDecipheriv("aes-256-gcm", key as Buffer, nonceOf(number, isLast)), header);
  }
}

function keyFor(header: Buffer, secret: string): Buffer {
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new UnopenedBackup("not-a-backup");
  const mark = header.subarray(MAGIC.length, MAGIC.length + MARK_BYTES);
  if (!mark.equals(markOf(secret))) throw new UnopenedBackup("other-backup-key");
  return derived(secret, header.subarray(MAGIC.length + MARK_BYTES), "backup", 32);
}

function openPiece(bytes: Buffer, decipher: DecipherGCM, header: Buffer): Buffer {
  if (bytes.length < TAG_BYTES) throw new UnopenedBackup("damaged");
  try {
    decipher.setAAD(header).setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new UnopenedBackup("damaged");
  }
}

type Piece = { bytes: Buffer; number: number; isLast: boolean };

/** Cuts a stream into pieces of one size. A piece is the last when nothing comes after it, so one is always held back. */
async function* pieces(stream: AsyncIterable<Buffer>, size: number): AsyncGenerator<Piece> {
  let held: Buffer[] = [];
  let length = 0;
  let number = 0;
  for await (const chunk of stream) {
    held.push(chunk);
    length += chunk.length;
    if (length <= size) continue;
    let all = Buffer.concat(held);
    for (; all.length > size; all = all.subarray(size)) {
      yield { bytes: all.subarray(0, size), number: number++, isLast: false };
    }
    held = [all];
    length = all.length;
  }
  yield { bytes: Buffer.concat(held), number, isLast: true };
}
