/** Markup that is safe to send: made by `html` alone. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | Html | readonly Html[];

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup from a template: what stands in braces is text and is escaped, unless it is markup already. */
export function html(literals: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(literals.reduce((all, literal, place) => all + markupOf(parts[place - 1] ?? "") + literal));
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (typeof part !== "string") return part.map(({ markup }) => markup).join("");
  return part.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
