/** Stands in for next/headers: `jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders)`. */
type Cookie = { name: string; value: string; options: Record<string, unknown> };

/** The browser that the next calls come from: its cookies, and where it asked to go. */
export class Browser {
  readonly jar = new Map<string, Cookie>();
  path = "/desk";

  get session(): string | undefined {
    return this.jar.get("staff-session")?.value;
  }
}

let asking = new Browser();

/** From now on this browser asks. */
export function browseAs(browser: Browser, path = "/desk"): Browser {
  asking = browser;
  browser.path = path;
  return browser;
}

export const nextHeaders = {
  headers: async () =>
    new Headers({
      "x-asked-path": asking.path,
      "x-forwarded-for": "192.0.2.7",
      "user-agent": "Firefox/1 Linux",
    }),
  cookies: async () => ({
    getAll: () => [...asking.jar.values()],
    get: (name: string) => asking.jar.get(name),
    set: (name: string, value: string, options: Record<string, unknown>) => {
      if (options["maxAge"] === 0) asking.jar.delete(name);
      else asking.jar.set(name, { name, value, options });
    },
  }),
};

/** Where a page or action leads, or what it answered instead. */
export async function outcomeOf(call: () => unknown): Promise<{ to: string } | { answer: unknown }> {
  try {
    return { answer: await call() };
  } catch (error) {
    const [kind, , to] = String((error as { digest?: string }).digest).split(";");
    if (kind === "NEXT_HTTP_ERROR_FALLBACK") return { answer: "not found" };
    if (kind !== "NEXT_REDIRECT" || to === undefined) throw error;
    return { to };
  }
}

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
