import { findPicture } from "@/lib/booking/show-picture";

type Context = { params: Promise<{ slug: string; hash: string }> };

/** A practitioner's portrait. Its hash is in its address, so whoever has it never asks again. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, hash } = await params;
  const webp = /^[0-9a-f]{20}$/.test(hash) && slug.length <= 80 ? await findPicture(slug, hash) : null;
  if (!webp) return new Response("Not found", { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(new Uint8Array(webp), {
    headers: {
      "Content-Type": "image/webp",
      "Content-Length": String(webp.length),
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'",
    },
  });
}
