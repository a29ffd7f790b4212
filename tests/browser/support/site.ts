/** What scripts/test.ts tells about the clinic that it started for these tests. */
function told(
  name: "SITE_URL" | "INBOX_URL" | "DATABASE_URL" | "DATA_DIR" | "CHROMIUM" | "LOOKS_READ",
): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing. Run \`npm test -- tests/browser\`: it starts the clinic.`);
  return value;
}

export const SITE_URL = told("SITE_URL");
export const INBOX_URL = told("INBOX_URL");
export const DATABASE_URL = told("DATABASE_URL");
export const DATA_DIR = told("DATA_DIR");
export const CHROMIUM = told("CHROMIUM");
/** Where it is noted which pages axe has read in this run. */
export const LOOKS_READ = told("LOOKS_READ");
