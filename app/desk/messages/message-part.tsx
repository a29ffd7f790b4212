import { MessageList as List } from "@/components/desk/messages/message-list";
import { Part } from "@/components/desk/messages/part";
import { showMessages, type MessageList } from "@/lib/desk/show-messages";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";
import { seeToMessageAction } from "./actions";

type Props = {
  by: Staff;
  timeZone: string;
  now: Instant;
  after: string | null;
  list: MessageList;
  title: string;
  empty: string;
  show: string;
  /** One list among others: one comes back to all of them. */
  isOneOfMany?: boolean;
};

/** One list of mails. */
export async function MessagePart({
  by,
  timeZone,
  now,
  after,
  list,
  title,
  empty,
  show,
  isOneOfMany,
}: Props) {
  const { rows, next } = await showMessages(by, list, now, after);
  const older =
    next === null ? null : { href: `/desk/messages?show=${show}&after=${next}`, words: "Older ones" };

  return (
    <Part id={show} title={title} empty={empty} isEmpty={rows.length === 0} older={older}>
      <List
        messages={rows}
        timeZone={timeZone}
        now={now}
        show={isOneOfMany ? "" : show}
        change={seeToMessageAction}
      />
    </Part>
  );
}
