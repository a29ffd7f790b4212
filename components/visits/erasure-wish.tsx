import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** The desk has still to answer. */
  isAsked: boolean;
  recordYears: number;
  ask: () => Promise<void>;
};

/** What erasing takes away and what it cannot, and the one button that asks for it. */
export function ErasureWish({ isAsked, recordYears, ask }: Props) {
  const years = recordYears === 1 ? "a year" : `${recordYears} years`;
  return (
    <>
      <p>
        You can have what we keep about you erased: your email address and phone number, what you wrote to us,
        your place on the waitlist, our notes, and visits that never took place.
      </p>
      <p>
        {recordYears === 0
          ? "If you were treated here, nothing more has to be kept."
          : `If you were treated here, the law has us keep the record of it for ${years} after the visit: your name, your date of birth, the dates of your visits, and what you answered before them. Nobody is reached by it.`}
      </p>
      <p>A visit that is still to come has to be cancelled first.</p>
      {isAsked ? (
        <Notice heading="You have asked us to erase your data" headingLevel={3}>
          <p>The desk answers within 30 days, by email to this address. You need not ask again.</p>
        </Notice>
      ) : (
        <form action={ask}>
          <Button look="secondary">Have my data erased</Button>
        </form>
      )}
      {!isAsked && <p>The desk does it by hand and answers within 30 days.</p>}
    </>
  );
}
