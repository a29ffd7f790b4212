export type PlainForm = {
  /** Sends it as a browser without scripts does. @param to another site of the clinic than the one it was opened at */
  send: (fields?: Record<string, string>, to?: string) => Promise<Response>;
  /** All that is hidden in it. */
  hidden: [name: string, value: string][];
  /** The whole page. */
  page: string;
};

/** A form of a page, opened now. @param inside something that stands in this form alone: its button's words */
export async function plainForm(
  siteUrl: string,
  path: string,
  inside: string,
  cookie = "",
): Promise<PlainForm> {
  const page = await (await fetch(siteUrl + path, { headers: { Cookie: cookie } })).text();
  const form = [...page.matchAll(/<form[^>]*>([^]*?)<\/form>/g)].find(([, html]) => html?.includes(inside));
  if (!form) throw new Error(`no form with “${inside}” on ${path}`);
  const hidden = [
    ...(form[1] ?? "").matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g),
  ].map(([, name = "", value = ""]): [string, string] => [name, plain(value)]);
  const send = async (fields = {}, to = siteUrl) => {
    const body = new FormData();
    for (const [name, value] of [...hidden, ...Object.entries<string>(fields)]) body.set(name, value);
    return fetch(to + path, {
      method: "POST",
      body,
      redirect: "manual",
      headers: { Origin: to, Cookie: cookie },
    });
  };
  return { send, hidden, page };
}

const plain = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
