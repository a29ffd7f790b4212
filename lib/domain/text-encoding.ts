export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** So many bytes tell whether every other one is zero. */
const LOOKED_AT = 4_096;

/**
 * How the bytes of a text file are meant. A mark at the start says so; UTF-16 without one shows in zeros at every other
 * place; what is no UTF-8 comes from an older Windows.
 * @param isUtf8 whether all of it is well-formed UTF-8
 */
export function encodingOf(bytes: Uint8Array, isUtf8: boolean): TextEncodingName {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const zeros = { even: 0, odd: 0 };
  const looked = Math.min(bytes.length, LOOKED_AT);
  for (let place = 0; place < looked; place++) {
    if (bytes[place] === 0) zeros[place % 2 === 0 ? "even" : "odd"] += 1;
  }
  const most = looked / 4;
  if (zeros.odd > most && zeros.even === 0) return "utf-16le";
  if (zeros.even > most && zeros.odd === 0) return "utf-16be";
  return isUtf8 ? "utf-8" : "windows-1252";
}
