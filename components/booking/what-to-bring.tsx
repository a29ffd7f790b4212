import type { Say } from "@/lib/words/words-in";

type Props = {
  isAtClinic: boolean;
  /** The clinic's own list; empty: ours. */
  own?: readonly string[];
  say: Say<"booked">;
};

/** What helps the visit along. */
export function WhatToBring({ isAtClinic, own = [], say }: Props) {
  if (!isAtClinic) {
    return (
      <ul>
        <li>{say("bringing.phone")}</li>
        <li>{say("bringing.ask")}</li>
      </ul>
    );
  }
  if (own.length > 0) {
    return (
      <ul>
        {own.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  }
  return (
    <ul>
      <li>{say("bringing.clothes")}</li>
      <li>{say("bringing.eat")}</li>
      <li>{say("bringing.medicines")}</li>
      <li>{say("bringing.early")}</li>
    </ul>
  );
}
