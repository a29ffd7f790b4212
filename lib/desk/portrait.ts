import "server-only";
import { createHash } from "node:crypto";
import sharp from "sharp";

/** In pixels: sharp enough on a fine screen at 12 rem. */
const SIDE = 400;
/** A picture may claim to be of any size; what is unpacked has to fit into memory. */
const MOST_PIXELS = 40_000_000;
const FORMATS = ["jpeg", "png", "webp"];

/**
 * Makes our own picture of one that was sent: a small square, turned the right way up, in one format, with nothing in
 * it but pixels (a phone writes into its pictures where they were taken).
 * @returns null when it is no picture that we can read
 */
export async function makePortrait(
  sent: Uint8Array,
): Promise<{ webp: Uint8Array<ArrayBuffer>; hash: string } | null> {
  if (!looksLikeAPicture(sent)) return null;
  try {
    const picture = sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: "error" });
    if (!FORMATS.includes((await picture.metadata()).format ?? "")) return null;
    const made = await picture
      .autoOrient()
      .resize(SIDE, SIDE, { fit: "cover" })
      .flatten({ background: "#ffffff" })
      .webp({ quality: 82 })
      .toBuffer();
    const webp = new Uint8Array(made);
    return { webp, hash: createHash("sha256").update(webp).digest("hex").slice(0, 20) };
  } catch {
    // Cut off, too large, or not what it says it is: libvips tells in many words what we say in one.
    return null;
  }
}

/** The first bytes of the three formats, so that no other reader of libvips is ever handed what a stranger wrote. */
function looksLikeAPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  return (
    start.startsWith("\xff\xd8\xff") ||
    start.startsWith("\x89PNG\r\n\x1a\n") ||
    (start.startsWith("RIFF") && start.endsWith("WEBP"))
  );
}
