import type { MessageList } from "@/lib/desk/show-messages";

/** The lists that can be looked at by themselves, by the word in the address. */
export const VIEWS = {
  failed: { list: "failed", title: "Did not arrive", empty: "Every mail has arrived." },
  waiting: { list: "waiting", title: "Waiting to be sent", empty: "Nothing waits to be sent." },
  sent: { list: "sent", title: "Sent", empty: "Nothing was sent yet." },
  skipped: { list: "skipped", title: "Not needed", empty: "Every mail was needed." },
} as const satisfies Record<string, { list: MessageList; title: string; empty: string }>;

export type View = keyof typeof VIEWS | "requests" | "answered";

/** @returns undefined: the first page, with what has to be seen to */
export const viewOf = (show: unknown): View | undefined =>
  typeof show === "string" && (Object.hasOwn(VIEWS, show) || show === "requests" || show === "answered")
    ? (show as View)
    : undefined;

export const MESSAGE_NOTES: Record<string, string> = {
  "sent-again": "It is on its way again.",
  called: "Noted: they know.",
  answered: "Noted as answered.",
  reopened: "It is back among those to answer.",
  stale: "That had been seen to already. This is how it stands now.",
};
