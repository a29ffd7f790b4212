/** Written by ./incoming-requests.ts over whatever the caller sent: the path and query that were asked for. */
export const ASKED_PATH = "x-asked-path";

const LONGEST = 1_000;
/** Next.js's own parameter of its fetches. */
const OF_THE_FRAMEWORK = "_rsc";
const HOST = "http://this-clinic.invalid";

/**
 * Path and query of this request, for leading back to it. Anybody may ask for "//evil.example": that is no path, and
 * leads to the first page.
 */
export function askedPath(headers: Headers): string {
  const wanted = headers.get(ASKED_PATH) ?? "";
  if (!URL.canParse(wanted, HOST)) return "/";
  const url = new URL(wanted, HOST);
  if (url.origin !== HOST || url.pathname.startsWith("//")) return "/";
  url.searchParams.delete(OF_THE_FRAMEWORK);
  return url.pathname + url.search;
}

/** Where this request wanted to go, if it is a page of the desk; otherwise the desk's first page. */
export const askedDeskPath = (headers: Headers): string => deskPath(headers.get(ASKED_PATH));

/**
 * Whether a page asked by itself, because something changed, and not a person with a click: Next.js fetches pages
 * anew with this parameter. Our links are plain, so clicks come without it.
 */
export const isAskedByPage = (headers: Headers): boolean =>
  new RegExp(`[?&]${OF_THE_FRAMEWORK}=`).test(headers.get(ASKED_PATH) ?? "");

/**
 * A path of the desk that may be followed, made from what anybody may have written into a link: "//evil.example",
 * "/\evil.example", "https:evil.example" and pages elsewhere all lead to the desk's first page.
 */
export function deskPath(wanted: string | null | undefined): string {
  const HOME = "/desk";
  if (!wanted || wanted.length > LONGEST || !/^\/desk(?:[/?]|$)/.test(wanted)) return HOME;
  if (!URL.canParse(wanted, HOST)) return HOME;
  const url = new URL(wanted, HOST);
  if (url.origin !== HOST || !/^\/desk(?:\/|$)/.test(url.pathname)) return HOME;
  url.searchParams.delete(OF_THE_FRAMEWORK);
  return url.pathname + url.search;
}
