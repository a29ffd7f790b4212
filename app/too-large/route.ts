import { clinicFacts } from "@/lib/booking/clinic-facts";

/**
 * Where forms end that are larger than any of ours (lib/http/incoming-requests.ts): Next.js would answer them with a
 * bare 500. Plain, because whoever comes here has left the site's pages; nothing of what was sent is read.
 */
export async function POST(): Promise<Response> {
  const { name, phone } = await clinicFacts();
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Too large | ${name}</title>
<main>
<h1>This is too large</h1>
<p>Nothing was saved. Please go back, shorten what you wrote or clear the drawing, and send it again.</p>
<p>Or call us on ${phone}.</p>
</main>
</html>`;
  return new Response(page, {
    status: 413,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
