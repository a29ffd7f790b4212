import type { AddressInfo } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

export type Delivered = { from: string; recipients: string[]; mail: ParsedMail; raw: string };

/** What the server does with the next recipients: takes them, or answers with a code ("451", "550"). */
type Mood = { recipient: number | null; afterTaking: (() => Promise<void>) | null };

/** A real mail server on this machine that keeps what it takes, and can be taken down and up on the same port. */
export class MailServer {
  readonly delivered: Delivered[] = [];
  readonly mood: Mood = { recipient: null, afterTaking: null };
  /** How often a recipient was named to it. */
  asked = 0;
  #server: SMTPServer | undefined;
  #port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  reset(): void {
    this.delivered.length = 0;
    this.asked = 0;
    Object.assign(this.mood, { recipient: null, afterTaking: null });
  }

  async up(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ["AUTH", "STARTTLS"],
      onRcptTo: (_address, _session, answer) => {
        this.asked += 1;
        const code = this.mood.recipient;
        answer(code === null ? null : Object.assign(new Error(`${code} not now`), { responseCode: code }));
      },
      onData: async (stream, session, answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const raw = Buffer.concat(chunks).toString("utf8");
        const { mailFrom, rcptTo } = session.envelope;
        this.delivered.push({
          from: mailFrom ? mailFrom.address : "",
          recipients: rcptTo.map(({ address }) => address),
          mail: await simpleParser(raw),
          raw,
        });
        await this.mood.afterTaking?.();
        answer(null);
      },
    });
    server.on("error", () => undefined);
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

/** Waits until it is so, asking often. @throws Error when it takes longer than the milliseconds given */
export async function until(isSo: () => boolean | Promise<boolean>, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not so within ${patience} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
