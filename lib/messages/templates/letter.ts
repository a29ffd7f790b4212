import type { ClinicContact, Words } from "@/lib/domain/message";
import { DIRECTIONS, USUAL, type Language } from "@/lib/words/languages";
import { html, type Html } from "./html";

/** A piece of a letter. Text and HTML are both made from it, so neither can say what the other does not. */
export type Block =
  | { paragraph: string }
  /** Label and lines: "When", ["Tuesday, …", "10:00 AM EST"]. */
  | { facts: readonly (readonly [label: string, lines: readonly string[]])[] }
  | { link: string; url: string }
  /** What someone else wrote, line for line. */
  | { quote: string };

export type Letter = {
  subject: string;
  title: string;
  blocks: readonly Block[];
  clinic: ClinicContact;
  /** Letters to the clinic and its staff name none: they are in the usual one. */
  language?: Language;
};

const INK = "color:#1b2723";
const SOFT = "color:#4a564f";
const BODY = `margin:0;padding:24px 12px;background:#f8f3e9;${INK};font:18px/1.55 Georgia,'Times New Roman',serif`;
const SHEET =
  "max-width:560px;margin:0 auto;padding:32px 28px;background:#fffdf8;border-radius:12px;overflow-wrap:anywhere";
const BUTTON =
  "display:inline-block;padding:13px 24px;border-radius:8px;background:#1d4a3c;color:#fdfaf2;" +
  "font-weight:bold;text-decoration:none";
/** For mail programs that ask for a dark letter. `!important` outdoes the style attributes. */
const DARK =
  "@media (prefers-color-scheme:dark){body{background:#121c18!important}div{background:#1a2721!important}" +
  "h1,p,td,blockquote{color:#f3ecdd!important}.soft,small{color:#bcc6ba!important}}";

export function write({ subject, title, blocks, clinic, language = USUAL }: Letter): Words {
  const signature = [
    clinic.name,
    `${clinic.street}, ${clinic.city}, ${clinic.region} ${clinic.postalCode}`,
    `${clinic.phone} · ${clinic.email}`,
  ];
  const text = [title, ...blocks.map(asText), `-- \n${signature.join("\n")}`].join("\n\n");
  return {
    subject,
    text: `${text}\n`,
    html: page({ title, language }, blocks.map(asHtml), signature).markup,
  };
}

function page(
  { title, language }: Pick<Required<Letter>, "title" | "language">,
  blocks: Html[],
  signature: string[],
): Html {
  return html`<!doctype html>
    <html lang="${language}" dir="${DIRECTIONS[language]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${DARK}
        </style>
      </head>
      <body style="${BODY}">
        <div style="${SHEET}">
          <h1 style="margin:0 0 20px;font-size:28px;line-height:1.2;font-weight:normal">${title}</h1>
          ${blocks}
          <p style="margin:32px 0 0"><small style="font-size:15px;${SOFT}">${lines(signature)}</small></p>
        </div>
      </body>
    </html> `;
}

function asText(block: Block): string {
  if ("paragraph" in block) return block.paragraph;
  if ("facts" in block)
    return block.facts.map(([label, rows]) => [`${label}:`, ...rows].join("\n  ")).join("\n");
  if ("quote" in block) return block.quote.replace(/^/gm, "> ");
  return `${block.link}:\n${block.url}`;
}

function asHtml(block: Block): Html {
  if ("paragraph" in block) return html`<p style="margin:0 0 16px">${block.paragraph}</p> `;
  if ("facts" in block) {
    return html`<table role="presentation" style="margin:0 0 20px;border-spacing:0">
      ${block.facts.map(row)}
    </table> `;
  }
  if ("quote" in block) {
    const rule = "margin:0 0 20px;padding:2px 0 2px 16px;border-left:3px solid #a9bd9c";
    return html`<blockquote style="${rule}">${lines(block.quote.split("\n"))}</blockquote> `;
  }
  return html`<p style="margin:24px 0"><a href="${block.url}" style="${BUTTON}">${block.link}</a></p> `;
}

const row = ([label, rows]: readonly [string, readonly string[]]): Html =>
  html`<tr>
    <td class="soft" style="padding:0 20px 10px 0;vertical-align:top;${SOFT}">${label}</td>
    <td style="padding:0 0 10px;vertical-align:top">${lines(rows)}</td>
  </tr>`;

const lines = (texts: readonly string[]): Html[] =>
  texts.map((text, place) => (place === 0 ? html`${text}` : html`<br />${text}`));
