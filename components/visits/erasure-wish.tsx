import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Say } from "@/lib/words/words-in";

type Props = {
  /** The desk has still to answer. */
  isAsked: boolean;
  recordYears: number;
  ask: () => Promise<void>;
  say: Say<"visits">;
};

/** What erasing takes away and what it cannot, and the one button that asks for it. */
export function ErasureWish({ isAsked, recordYears, ask, say }: Props) {
  return (
    <>
      <p>{say("erasure.goes")}</p>
      <p>{say("erasure.stays", { years: recordYears })}</p>
      <p>{say("erasure.cancelFirst")}</p>
      {isAsked ? (
        <Notice heading={say("erasure.asked")} headingLevel={3}>
          <p>{say("erasure.askedText")}</p>
        </Notice>
      ) : (
        <form action={ask}>
          <Button look="secondary">{say("erasure.button")}</Button>
        </form>
      )}
      {!isAsked && <p>{say("erasure.byHand")}</p>}
    </>
  );
}
