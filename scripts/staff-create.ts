import { createInterface } from "node:readline/promises";
import { createAdministrator } from "@/lib/desk/create-administrator";
import { invitation } from "@/lib/desk/people";
import { takeSettingsOfTheStart } from "@/scripts/start/kept-settings";
import { PlainFault, runAndExit } from "@/scripts/start/plain-fault";
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

runAndExit(() => main(process.argv.slice(2)));
