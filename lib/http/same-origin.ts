/**
 * Whether a form was sent by a page of ours. Browsers say with every POST where it comes from; Next.js looks at that
 * for actions, and nobody does for handlers.
 */
export function isFromOurPage(headers: Headers): boolean {
  const origin = headers.get("origin");
  const host = headers.get("host");
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
