import { SITE_URL } from "./site";

/** A form of a page as a browser without scripts would send it: the fields that are hidden, and those filled in. */
export async function plainForm(path: string, button: string) {
  const page = await (await fetch(SITE_URL + path)).text();
  const form = [...page.matchAll(/<form[^>]*>([^]*?)<\/form>/g)].find(([, inside]) =>
    inside?.includes(button),
  );
  if (!form) throw new Error(`no form with “${button}” on ${path}`);
  const hidden = [
    ...(form[1] ?? "").matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g),
  ].map(([, name = "", value = ""]): [string, string] => [name, plain(value)]);
  return async (fields: Record<string, string>): Promise<Response> => {
    const body = new FormData();
    for (const [name, value] of [...hidden, ...Object.entries(fields)]) body.set(name, value);
    return fetch(SITE_URL + path, {
      method: "POST",
      body,
      redirect: "manual",
      headers: { Origin: SITE_URL },
    });
  };
}

const plain = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
