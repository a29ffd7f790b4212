import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkout } from "./checkout";

/** What `npm start` chose by itself lies in its data directory; what is set counts before it. */
export function takeSettingsOfTheStart(): void {
  const directory = resolve(checkout, process.env["DATA_DIR"] || ".data");
  const kept = { DATABASE_URL: "database-url", AUTH_SECRET: "auth-secret", ENCRYPTION_KEY: "encryption-key" };
  for (const [setting, name] of Object.entries(kept)) {
    const file = join(directory, name);
    if (!process.env[setting] && existsSync(file)) process.env[setting] = readFileSync(file, "utf8").trim();
  }
  process.env["SMTP_URL"] ||= "smtp://127.0.0.1:25"; // nothing is mailed by such a script
}
