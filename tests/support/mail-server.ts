import type { AddressInfo, Socket } from "node:net";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

export type Delivered = { from: string; recipients: string[]; mail: ParsedMail; raw: string };

/** How the server treats whoever comes next. A code ("451", "550") is its answer; null: it says yes. */
type Mood = {
  /** Before it greets. */
  greeting: (() => Promise<void>) | null;
  sender: number | null;
  recipient: number | null;
  /** To the mail itself. What it answers so it does not keep. */
  data: number | null;
  /** Once it has the mail, before it says so. */
  afterTaking: (() => Promise<void>) | null;
  /** Hangs up instead of saying that it has the mail. */
  hangsUp: boolean;
};

const GOOD: Mood = {
  ...{ greeting: null, sender: null, recipient: null, data: null, afterTaking: null },
  hangsUp: false,
};

/** A real mail server on this machine that keeps what it takes, and can be taken down and up on the same port. */
export class MailServer {
  readonly delivered: Delivered[] = [];
  readonly mood: Mood = { ...GOOD };
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
    this.heal();
  }

  heal(): void {
    Object.assign(this.mood, GOOD);
  }

  async up(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ["AUTH", "STARTTLS"],
      onConnect: async (_session, greet) => {
        await this.mood.greeting?.();
        greet();
      },
      onMailFrom: (_address, _session, answer) => answer(answering(this.mood.sender)),
      onRcptTo: (_address, _session, answer) => {
        this.asked += 1;
        answer(answering(this.mood.recipient));
      },
      onData: async (stream, session, answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        if (this.mood.data !== null) return answer(answering(this.mood.data));
        const raw = Buffer.concat(chunks).toString("utf8");
        const { mailFrom, rcptTo } = session.envelope;
        this.delivered.push({
          from: mailFrom ? mailFrom.address : "",
          recipients: rcptTo.map(({ address }) => address),
          mail: await simpleParser(raw),
          raw,
        });
        await this.mood.afterTaking?.();
        if (this.mood.hangsUp) hangUp(server, session.id);
        else answer(null);
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

const answering = (code: number | null): Error | null =>
  code === null ? null : Object.assign(new Error(`${code} not now`), { responseCode: code });

/** The types of smtp-server name neither its connections nor their sockets. */
function hangUp(server: SMTPServer, sessionId: string): void {
  const { connections } = server as unknown as { connections: Set<{ id: string; _socket: Socket }> };
  for (const { id, _socket } of connections) if (id === sessionId) _socket.destroy();
}

/**
 * Waits until it is so, asking often.
 * @param known what else is worth knowing when it is not: on another machine it may never be seen again
 * @throws Error when it takes longer than the milliseconds given
 */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  patience: number,
  known: () => unknown = () => "",
): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not so within ${patience} ms ${await known()}`.trimEnd());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
