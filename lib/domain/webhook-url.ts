const LONGEST = 500;
/** Hosts that only mean the machine itself. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Why an address cannot be a webhook, for people; null: it can. Where its name leads is looked at when something is
 * sent there.
 * @param mayBeLoopback for development and tests: plain http to this machine
 */
export function webhookUrlFault(text: string, mayBeLoopback: boolean): string | null {
  if (text.length > LONGEST) return `Enter at most ${LONGEST} characters.`;
  if (!URL.canParse(text)) return "Enter a whole address, like https://example.org/visits.";
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (username !== "" || password !== "") return "Leave the name and password out of the address.";
  if (hash !== "") return "Leave out what comes after the #.";
  if (mayBeLoopback && LOOPBACK.includes(hostname)) return null;
  if (protocol !== "https:") return "The address must begin with https://.";
  return null;
}
