import { simpleParser, type ParsedMail } from "mailparser";
import { INBOX_URL } from "./site";

type Entry = { id: string; to?: { address?: string }[]; envelope: { to: { address: string }[] } };

export type Received = {
  /** Whom the mail server was told to bring it to. */
  recipients: string[];
  mail: ParsedMail;
  /** Every part in plain words, the calendar file included. */
  words: string;
  /** The calendar file, when there is one. */
  invite: string | undefined;
};

const PATIENCE_MS = 20_000;
const PAUSE_MS = 250;

/** Waits for so many mails to an address, and gives all there are, in the order in which they came. */
export async function mailTo(address: string, count = 1, patience = PATIENCE_MS): Promise<Received[]> {
  return whenThereAre(count, patience, ({ envelope }) => envelope.to.some((to) => to.address === address));
}

/** Waits for mail whose text holds these words. */
export async function mailThatSays(words: string): Promise<Received[]> {
  const all = () => whenThereAre(1, PATIENCE_MS, () => true);
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await pause()) {
    const found = (await all()).filter((received) => received.words.includes(words));
    if (found.length > 0) return found;
  }
  throw new Error(`no mail that says ${words}`);
}

async function whenThereAre(
  count: number,
  patience: number,
  isWanted: (entry: Entry) => boolean,
): Promise<Received[]> {
  for (const end = performance.now() + patience; performance.now() < end; await pause()) {
    const entries = (await (await fetch(`${INBOX_URL}/api/email`)).json()) as Entry[];
    const wanted = entries.filter(isWanted);
    if (wanted.length >= count) return Promise.all(wanted.map(read));
  }
  throw new Error("no such mail has come");
}

async function read({ id, envelope }: Entry): Promise<Received> {
  const source = await (await fetch(`${INBOX_URL}/api/email/${id}/source`)).text();
  const mail = await simpleParser(source);
  const invite = mail.attachments
    .find(({ contentType }) => contentType === "text/calendar")
    ?.content.toString("utf8");
  const words = [mail.subject, mail.text, mail.html || "", invite?.replace(/\r\n[ \t]/g, "") ?? ""].join(
    "\n",
  );
  return { recipients: envelope.to.map(({ address }) => address), mail, words, invite };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
