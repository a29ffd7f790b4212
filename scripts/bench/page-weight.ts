import type { Browser } from "playwright-core";

/**
 * What comes over the wire when somebody opens a page for the first time, headers included, until nothing more is
 * asked for: also what is fetched ahead for links. @returns bytes in all and by type, heaviest first
 */
export async function pageWeight(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  wire.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? "Other";
    bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
  const byType = [...bytes].sort(([, a], [, b]) => b - a);
  return { total: byType.reduce((sum, [, size]) => sum + size, 0), byType };
}
