import { html } from "@/lib/messages/templates/html";
import { DIRECTIONS, type Language } from "@/lib/words/languages";

type Said = { short: string; title: string; words: readonly string[] };

/** A page of its own, without the site's frame: for whoever sent what no form of ours could have sent. */
export function plainPage(
  status: number,
  clinic: string,
  language: Language,
  { short, title, words }: Said,
): Response {
  const page = html`<!doctype html>
    <html lang="${language}" dir="${DIRECTIONS[language]}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${short} | ${clinic}</title>
      <main>
        <h1>${title}</h1>
        ${words.map((text) => html`<p>${text}</p>`)}
      </main>
    </html>`;
  return new Response(page.markup, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
