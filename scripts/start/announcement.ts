import { demonstrationLogins } from "./demonstration";
import { secondsSince } from "./progress";
import type { StartSettings } from "./settings";

/** What a person wants to know once everything runs. */
export function announce(settings: StartSettings, inboxPort: number | undefined, begun: number): void {
  const { address, dataDirectory, databaseUrl } = settings;
  const logins = databaseUrl ? [] : demonstrationLogins(dataDirectory);
  const width = Math.max(...logins.map(({ email }) => email.length));
  const lines = [
    `Ready after ${secondsSince(begun)} s.`,
    "",
    `  The site          ${address}`,
    ...(inboxPort
      ? [`  Its mails         http://localhost:${inboxPort}   (caught here; none is delivered)`]
      : []),
    ...(logins.length > 0 ? [`  Staff sign in     ${address}/sign-in`] : []),
    ...logins.map(({ role, email, password }) => `    ${role.padEnd(16)}${email.padEnd(width)}  ${password}`),
    `  Data and logs     ${dataDirectory}`,
    "",
    "Ctrl-C stops everything; the data stay.",
  ];
  console.log(`\n${lines.join("\n")}\n`);
}
