import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";
import type { Say } from "@/lib/words/words-in";

type Props = {
  /** What was just done, from the address. */
  note: string | null;
  /** What was kept last and is not any more: how it ended. */
  lastOffer: { end: "lost" | "given-back" | "withdrawn"; until: string } | null;
  phone: string;
  say: Say<"waitlist">;
};

/** What just happened, told honestly. */
export function PlaceNotes({ note, lastOffer, phone, say }: Props) {
  const withPhone = { phone: () => <PhoneLink phone={phone} /> };
  if (note === "clash") {
    return (
      <Notice kind="warning" heading={say("notes.clash")}>
        <p>{say.rich("notes.clashText", withPhone)}</p>
      </Notice>
    );
  }
  if (lastOffer?.end === "lost") {
    return (
      <Notice heading={say("notes.lost")}>
        <p>{say("notes.lostText", { until: lastOffer.until })}</p>
      </Notice>
    );
  }
  if (lastOffer?.end === "withdrawn") {
    return (
      <Notice heading={say("notes.withdrawn")}>
        <p>{say.rich("notes.withdrawnText", withPhone)}</p>
      </Notice>
    );
  }
  if (note === "declined" && lastOffer?.end === "given-back") {
    return (
      <Notice heading={say("notes.declined")}>
        <p>{say("notes.declinedText")}</p>
      </Notice>
    );
  }
  if (note === "joined") {
    return (
      <Notice heading={say("notes.joined")}>
        <p>{say("notes.joinedText")}</p>
      </Notice>
    );
  }
  return null;
}
