import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** What was just done, from the address. */
  note: string | null;
  /** What was kept last and is not any more: how it ended. */
  lastOffer: { end: "lost" | "given-back" | "withdrawn"; until: string } | null;
  phone: string;
};

/** What just happened, told honestly. */
export function PlaceNotes({ note, lastOffer, phone }: Props) {
  if (note === "clash") {
    return (
      <Notice kind="warning" heading="We could not book this time">
        <p>
          You may have another visit then. Please call us on <PhoneLink phone={phone} /> before it goes to
          somebody else.
        </p>
      </Notice>
    );
  }
  if (lastOffer?.end === "lost") {
    return (
      <Notice heading="That time is gone">
        <p>
          It was kept for you until {lastOffer.until} and has gone to the next person. You are still on the
          list.
        </p>
      </Notice>
    );
  }
  if (lastOffer?.end === "withdrawn") {
    return (
      <Notice heading="We had to take that time back">
        <p>
          It is not kept for you any more. You are still on the list. If you have a question, call us on{" "}
          <PhoneLink phone={phone} />.
        </p>
      </Notice>
    );
  }
  if (note === "declined" && lastOffer?.end === "given-back") {
    return (
      <Notice heading="Thank you for telling us">
        <p>The time goes to the next person. You are still on the list.</p>
      </Notice>
    );
  }
  if (note === "joined") {
    return (
      <Notice heading="We have noted what would suit you">
        <p>The link to this page is on its way to you by email. We write again when a time is free.</p>
      </Notice>
    );
  }
  return null;
}
