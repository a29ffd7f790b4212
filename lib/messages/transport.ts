import "server-only";
import { createTransport } from "nodemailer";
import type { Instant } from "@/lib/domain/interval";
import type { Words } from "@/lib/domain/message";
import { env } from "@/lib/env";
import type { InviteMethod } from "./calendar-invite";

export type Mailbox = { name: string; address: string };

/** A mail, ready to go. Exactly one recipient: there is no place for a second. */
export type Mail = {
  to: Mailbox;
  from: Mailbox;
  replyTo: Mailbox;
  /** The same for every try, so that a mail that arrives twice is shown once. */
  messageId: string;
  date: Instant;
  words: Words;
  calendar: { method: InviteMethod; content: string } | null;
};

/**
 * How a try ended, with the server's words. `refused`: this mail, for good. `later`: put off. `unreachable`: nothing
 * was wrong with the mail; the server did not answer, or did not let us in.
 */
export type Outcome = { end: "accepted" | "refused" | "later" | "unreachable"; reply: string };

const SECOND = 1_000;
/** One try takes no longer, whatever the server does; jobs locked for longer are taken for dead (lib/data/jobs.ts). */
const DEADLINE_MS = 55 * SECOND;

let made: ReturnType<typeof openTransport> | undefined;
const transport = () => (made ??= openTransport());

/** nodemailer's own patience is up to ten minutes, and it would read files and pages named in a message. */
const openTransport = () =>
  createTransport({
    url: env().SMTP_URL,
    dnsTimeout: 10 * SECOND,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

/** Hands one mail to the mail server. @param signal stops a try that is under way when the worker has to go */
export async function send(mail: Mail, signal: AbortSignal): Promise<Outcome> {
  if (![mail.to, mail.from, mail.replyTo].every(isOneMailbox)) {
    return { end: "refused", reply: "Not sent: this is not one email address." };
  }
  try {
    const { response } = await transport().sendMail({
      ...mail.words,
      envelope: { from: mail.from.address, to: [mail.to.address] },
      from: mail.from,
      to: mail.to,
      replyTo: mail.replyTo,
      messageId: mail.messageId,
      date: new Date(mail.date),
      headers: { "Auto-Submitted": "auto-generated" },
      ...(mail.calendar && { icalEvent: { ...mail.calendar, filename: "visit.ics" } }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
    });
    return { end: "accepted", reply: response };
  } catch (error) {
    return whatHappened(error as MailError);
  }
}

/** Whether the mail server answers and lets us in. Sends nothing. */
export const isReachable = (): Promise<boolean> =>
  transport()
    .verify()
    .then(
      () => true,
      () => false,
    );

/** One look at an address before nodemailer, which takes "a@x.test, b@y.test" for b. */
const isOneMailbox = ({ address }: Mailbox): boolean =>
  /^[^\s,;:<>()[\]"\\@\p{C}]+@[^\s,;:<>()[\]"\\@\p{C}]+$/u.test(address);

/** What nodemailer says of a failure. */
type MailError = {
  message: string;
  command?: string;
  response?: string;
  responseCode?: number;
  code?: string;
  syscall?: string;
  timeoutType?: string;
};

/** What a server says to these is about the mail. Whatever came before is between the server and us. */
const ABOUT_THE_MAIL = ["MAIL FROM", "RCPT TO", "DATA"];
/** "Authentication required": said to a sender, but a fault of our settings. */
const NOT_LET_IN = 530;

function whatHappened(error: MailError): Outcome {
  const { message, command = "", response, responseCode = 0 } = error;
  const reply = response ?? message;
  if (isShut(error)) return { end: "unreachable", reply };
  const isFinal = ABOUT_THE_MAIL.includes(command) && responseCode >= 500;
  return { end: isFinal ? "refused" : "later", reply };
}

/**
 * Whether the mail never came into the server's hands. A connection that broke off later is not among these: the
 * server may have taken the mail, so it is not asked again each minute.
 */
const isShut = ({ code, syscall, timeoutType = "", command = "", responseCode }: MailError): boolean =>
  code === "EDNS" ||
  syscall === "connect" ||
  ["CONNECT_TIMEOUT", "GREETING_TIMEOUT"].includes(timeoutType) ||
  command.startsWith("AUTH") ||
  responseCode === NOT_LET_IN;
