import { SCREENING } from "@/lib/domain/screening";
import { told } from "./clinic-over-http";

/** A form as it was sent, to be sent again: by the same visitor, to any site of the clinic, whenever one likes. */
export type Sent = { path: string; fields: Record<string, string> };
export type Reply = { status: number; location: string; body: string; milliseconds: number };

/** A request that hangs is found out. */
const LONGEST_MS = 60_000;

/** Somebody whose browser runs no scripts: opens pages, keeps cookies, and sends the forms that it is given. */
export class ScriptlessVisitor {
  readonly #cookies = new Map<string, string>();

  /** @param headers of every request; a Cookie among them is kept beside those that the site sets */
  constructor(private readonly headers: Record<string, string> = {}) {}

  /** As the header says it; empty without any. */
  get cookie(): string {
    const kept = [...this.#cookies].map(([name, value]) => `${name}=${value}`);
    return [this.headers["Cookie"], ...kept].filter(Boolean).join("; ");
  }

  async open(path: string, siteUrl = told("SITE_URL")): Promise<Reply> {
    return this.#ask(`${siteUrl}${path}`, {});
  }

  /** Opens a page and fills in its form that says `mark` somewhere. */
  async fill(path: string, mark: string, typed: Record<string, string>, siteUrl?: string): Promise<Sent> {
    const { status, body } = await this.open(path, siteUrl);
    const form = (body.match(/<form[^>]*>.*?<\/form>/gs) ?? []).find((one) => one.includes(mark));
    if (!form) throw new Error(`${path} (${status}) has no form that says ${mark}`);
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)];
    const given = hidden.map(([, name = "", value = ""]) => [name, decoded(value)] as const);
    return { path, fields: { ...Object.fromEntries(given), ...typed } };
  }

  async send({ path, fields }: Sent, siteUrl = told("SITE_URL")): Promise<Reply> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return this.#ask(`${siteUrl}${path}`, { method: "POST", body }, { Origin: new URL(siteUrl).origin });
  }

  async #ask(url: string, init: RequestInit, more: Record<string, string> = {}): Promise<Reply> {
    const begun = performance.now();
    const { cookie } = this;
    const response = await fetch(url, {
      ...init,
      headers: { ...this.headers, ...more, ...(cookie ? { Cookie: cookie } : {}) },
      redirect: "manual",
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const body = await response.text();
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    const location = response.headers.get("location") ?? "";
    return { status: response.status, location, body, milliseconds: performance.now() - begun };
  }
}

const ENTITIES: Record<string, string> = {
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};
const decoded = (text: string): string =>
  text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (one) => ENTITIES[one] ?? one);

/** Every safety question answered with no. */
export const NO_SIGNS = Object.fromEntries(SCREENING.questions.map(({ id }) => [id, "no"]));

/** The form with which a booking begins, for a time from the first page's panel: sent, it keeps that time. */
export const beginning = (visitor: ScriptlessVisitor, start: string, siteUrl?: string): Promise<Sent> =>
  visitor.fill(
    `/book?${new URLSearchParams({ treatment: "phone-question", practitioner: "any", start })}`,
    'name="version"',
    NO_SIGNS,
    siteUrl,
  );
