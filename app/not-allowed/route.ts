import { problem } from "@/lib/http/problem";

/** Where methods end that no page has (lib/http/incoming-requests.ts): Next.js would show the page as if it were asked for. */
const refuse = (): Response =>
  problem("method-not-allowed", "Pages are opened with GET, and forms sent with POST.", {
    headers: { Allow: "GET, HEAD, POST" },
  });

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
