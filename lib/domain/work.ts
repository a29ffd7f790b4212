/** What a browser has to do before it may go on: find a number whose result begins with so many zero bits. */
export type Work = {
  /** Signed by us: text, bits and end cannot be chosen by who does the work. */
  challenge: string;
  bits: number;
};

/**
 * Rounds of SHA-256 for one try (PBKDF2). So many of them make the way around each try cheap, and a program in C is
 * hardly faster than a browser. A telephone takes about 5 ms.
 */
const ROUNDS = 5_000;

/** A solution as the form sends it. */
export const proofOf = (challenge: string, tried: number): string => `${challenge}:${tried}`;

/** How many zero bits the result of one try begins with. The same here and in the browser. */
export async function tryWork(challenge: string, tried: number): Promise<number> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", encode(challenge), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: encode(String(tried)), iterations: ROUNDS };
  return zeroBits(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}

function zeroBits(result: Uint8Array): number {
  const place = result.findIndex((byte) => byte !== 0);
  return place < 0 ? 8 * result.length : 8 * place + Math.clz32(result[place] ?? 0) - 24;
}
