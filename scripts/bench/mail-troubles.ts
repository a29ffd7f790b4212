import type { MailServer } from "@/tests/support/mail-server";

/** A way in which a mail server can be out of order. */
export type Trouble = {
  name: string;
  begin: (server: MailServer) => Promise<void> | void;
  end: (server: MailServer) => Promise<void> | void;
  /** What must become of the mails that were owed meanwhile, once it is over. */
  then: "SENT" | "FAILED";
};

const heal = (server: MailServer): void => server.heal();
const MINUTE = 60_000;

/** Those that a booking clinic meets: nobody there, nobody answering, "not now", "never", and hanging up at the end. */
export const TROUBLES: Trouble[] = [
  { name: "down", begin: (server) => server.down(), end: (server) => server.up(), then: "SENT" },
  {
    name: "greets after 60 s",
    begin: ({ mood }) => {
      mood.greeting = () => new Promise((resolve) => setTimeout(resolve, MINUTE).unref());
    },
    end: heal,
    then: "SENT",
  },
  {
    name: "451 to every recipient",
    begin: ({ mood }) => void (mood.recipient = 451),
    end: heal,
    then: "SENT",
  },
  {
    name: "550 to every recipient",
    begin: ({ mood }) => void (mood.recipient = 550),
    end: heal,
    then: "FAILED",
  },
  { name: "hangs up after DATA", begin: ({ mood }) => void (mood.hangsUp = true), end: heal, then: "SENT" },
];
