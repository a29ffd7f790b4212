import { existsSync } from "node:fs";

/** First the one that draws no window: the same engine, and far less work. */
const USUAL_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser for the tests, or undefined: then they are left out, and said to be. */
export const findChromium = (): string | undefined =>
  [process.env["CHROMIUM"] ?? "", ...USUAL_PLACES].find((path) => path !== "" && existsSync(path));
