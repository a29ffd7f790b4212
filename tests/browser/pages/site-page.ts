import type { Locator, Page, Response } from "playwright-core";
import { expectNoBarriers } from "@/tests/browser/support/barriers";

/** A page of the site, as its visitors know it. */
export abstract class SitePage {
  constructor(readonly page: Page) {}

  get address(): URL {
    return new URL(this.page.url());
  }

  heading(): Promise<string> {
    return this.page.getByRole("heading", { level: 1 }).innerText();
  }

  text(words: string | RegExp): Locator {
    return this.page.locator("main").getByText(words);
  }

  /** The heading of a notice, or of a part of the page. */
  notice(heading: string | RegExp): Locator {
    return this.page.getByRole("heading", { name: heading, level: 2 });
  }

  async reload(): Promise<Response | null> {
    return this.page.reload();
  }
}

export type PageKind<Kind extends SitePage = SitePage> = {
  new (page: Page): Kind;
  /** As in app/: "/book/[draftId]/time". */
  readonly route: string;
  /** What the one main heading says, in each of the page's states. */
  readonly heading: RegExp;
};

/**
 * Waits until the visitor has come to a page of this kind, and has axe read it. After a form Next.js takes the old
 * title away some milliseconds before it sets the new one: a page that never gets one fails here.
 */
export async function arriveAt<Kind extends SitePage>(page: Page, Kind: PageKind<Kind>): Promise<Kind> {
  const pattern = new RegExp(`^${Kind.route.replace(/\[\w+\]/g, "[^/]+")}$`);
  await page.waitForURL(({ pathname }) => pattern.test(pathname));
  await page.getByRole("heading", { level: 1, name: Kind.heading }).waitFor();
  await page.locator("head > title:not(:empty)").waitFor({ state: "attached" });
  await expectNoBarriers(page);
  return new Kind(page);
}

/** Types an address into the address bar. */
export async function goTo<Kind extends SitePage>(
  page: Page,
  address: string,
  Kind: PageKind<Kind>,
): Promise<Kind> {
  await page.goto(address);
  return arriveAt(page, Kind);
}
