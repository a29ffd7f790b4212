import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { createAdministrator } from "@/lib/desk/create-administrator";
import { invitation } from "@/lib/desk/people";
import { checkout } from "@/scripts/start/checkout";
import { inPlainWords, PlainFault } from "@/scripts/start/plain-fault";
import { loadEnvFile } from "@/scripts/start/settings";

const USAGE = `npm run staff:create                       asks for name and email address
npm run staff:create -- "NAME" EMAIL       makes an administrator and prints a one-time link to choose the password

Everyone else is invited by an administrator, on the page People of the desk. Run it again for an administrator who
cannot get in any more: a new link is printed.`;

const REFUSALS = {
  "other-role":
    "Somebody with that address works here in another role. Ask an administrator, or use another address.",
  disabled: "Somebody with that address may not sign in any more. Use another address.",
};

async function main(given: string[]): Promise<void> {
  loadEnvFile();
  takeSettingsOfTheStart();
  const [name, email] = given.length === 0 ? await ask() : given;
  const wanted = invitation.pick({ name: true, email: true }).safeParse({ name, email });
  if (given.length > 2 || !wanted.success) {
    const faults = wanted.error?.issues.map(({ message }) => message) ?? [];
    throw new PlainFault([...faults, "", USAGE].join("\n"));
  }
  const outcome = await createAdministrator(wanted.data);
  if (!outcome.ok) throw new PlainFault(REFUSALS[outcome.refusal]);
  console.log(`\nOpen this within an hour to choose the password. It works once:\n\n  ${outcome.value}\n`);
}

async function ask(): Promise<string[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers = [await terminal.question("Name: "), await terminal.question("Email address: ")];
  terminal.close();
  return answers;
}

/** What `npm start` chose by itself lies in its data directory; what is set counts before it. */
function takeSettingsOfTheStart(): void {
  const directory = resolve(checkout, process.env["DATA_DIR"] || ".data");
  const kept = { DATABASE_URL: "database-url", AUTH_SECRET: "auth-secret", ENCRYPTION_KEY: "encryption-key" };
  for (const [setting, name] of Object.entries(kept)) {
    const file = join(directory, name);
    if (!process.env[setting] && existsSync(file)) process.env[setting] = readFileSync(file, "utf8").trim();
  }
  process.env["SMTP_URL"] ||= "smtp://127.0.0.1:25"; // nothing is mailed here
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    const said = inPlainWords(error);
    console.error(said instanceof PlainFault ? said.message : said);
    process.exit(1);
  },
);
