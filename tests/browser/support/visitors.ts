import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { CHROMIUM, SITE_URL } from "./site";

/** A visitor reads, and a site on two cores answers many. */
jest.setTimeout(60_000);
const PATIENCE_MS = 15_000;

const ALONE = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/**
 * What Chromium says about an answer that is meant to be 4xx; and, when the machine is busy, about a style sheet that
 * Next.js has announced before it knew that there is no such page.
 */
const CHROMIUMS_OWN =
  /^Failed to load resource: the server responded with a status of 4\d\d|was preloaded using link preload but not used/;

/**
 * Gives each test of a file as many visitors as it likes: browsers without a past. After each test all of them must
 * have seen a sound site: no answer of 500 or more, no error in the console, no request to another host.
 */
export function visitors(
  siteUrl: () => string = () => SITE_URL,
): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ALONE });
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  afterAll(() => browser.close());

  return async (options = {}) => {
    const context = await browser.newContext({ baseURL: siteUrl(), locale: "en-US", ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    contexts.push(context);
    listen(context, siteUrl(), complaints);
    return context.newPage();
  };
}

function listen(context: BrowserContext, siteUrl: string, complaints: string[]): void {
  context.on("console", (message) => {
    const text = message.text();
    if (["error", "warning"].includes(message.type()) && !CHROMIUMS_OWN.test(text)) {
      complaints.push(`console, on ${message.location().url}: ${text}`);
    }
  });
  context.on("weberror", (fault) => complaints.push(`page error: ${fault.error().message}`));
  context.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} from ${response.url()}`);
  });
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== siteUrl && protocol !== "data:") complaints.push(`asked another host: ${request.url()}`);
  });
}
