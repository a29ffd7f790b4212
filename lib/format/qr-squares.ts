import { encode } from "uqr";

/** Empty modules around a QR code, as its standard asks for. */
const QUIET = 4;

/** A QR code as the path of its dark squares, one unit each, for an SVG of `size` by `size`. */
export function qrSquares(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { path: squares.join(""), size };
}
