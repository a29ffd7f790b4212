import "server-only";
import { openContactBody } from "@/lib/auth/contact-body";
import { findPeopleAt, listContactRequests, type StoredContactRequest } from "@/lib/data/contact-requests";
import { listMessages, type ListedMessage, type MessageList } from "@/lib/data/message-lists";
import { sql } from "@/lib/data/sql";
import { noteInTrail } from "@/lib/data/trail";
import type { Instant } from "@/lib/domain/interval";
import { actorOf, type Staff } from "@/lib/domain/staff";

export type { ListedMessage, MessageList } from "@/lib/data/message-lists";

const PAGE = 25;

export type Listed<Row> = {
  rows: Row[];
  /** What to ask for next; null: that was all. */
  next: string | null;
};

export type ShownRequest = Omit<StoredContactRequest, "bodySealed"> & {
  /** As written; null: a wish to be called says nothing. */
  body: string | null;
  /** Whom a wish to be erased is about: everybody who is reached at its address. */
  people: { patientId: string; name: string }[];
};

/** A page of mails. @param after as `next` of the page before said */
export async function showMessages(
  by: Staff,
  list: MessageList,
  now: Instant,
  after: string | null = null,
): Promise<Listed<ListedMessage>> {
  return cut(await listMessages(list, { after, atMost: PAGE + 1, withStaff: by.role === "ADMIN", now }));
}

/** A page of what people asked the clinic. Their words are opened here alone, and the trail says who read which. */
export async function showRequests(
  by: Staff,
  isAnswered: boolean,
  after: string | null = null,
): Promise<Listed<ShownRequest>> {
  const { rows, next } = cut(await listContactRequests(isAnswered, { after, atMost: PAGE + 1 }));
  const opened = rows.filter(({ bodySealed }) => bodySealed !== null).map(({ id }) => id);
  if (opened.length > 0) {
    const details = { contactRequestIds: opened };
    await noteInTrail(sql, { actor: actorOf(by), action: "contact.viewed", details });
  }
  const toErase = rows.flatMap(({ kind, email }) => (kind === "ERASURE" && email !== null ? [email] : []));
  const people = toErase.length === 0 ? [] : await findPeopleAt(toErase);
  return {
    rows: rows.map(({ bodySealed, ...request }) => ({
      ...request,
      body: bodySealed && openContactBody(request.id, bodySealed),
      people: request.kind === "ERASURE" ? people.filter(({ emailKey }) => emailKey === request.email) : [],
    })),
    next,
  };
}

function cut<Row extends { id: string }>(rows: Row[]): Listed<Row> {
  const shown = rows.slice(0, PAGE);
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}
