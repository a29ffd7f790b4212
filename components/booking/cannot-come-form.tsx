import { PhoneLink } from "@/components/site/phone-link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** The visit as this page shows it: an answer to another time counts for nothing. */
  sequence: number;
  saidCannotCome: boolean;
  phone: string;
  tell: (form: FormData) => Promise<void>;
};

/** After the cut-off: the telephone first, and otherwise a word to the desk. It does not cancel, and says so. */
export function CannotComeForm({ sequence, saidCannotCome, phone, tell }: Props) {
  if (saidCannotCome) {
    return (
      <Notice heading="We have told the desk that you cannot come">
        <p>
          Your visit stands until the desk has spoken with you or taken it off. It is quickest to call:{" "}
          <PhoneLink phone={phone} />.
        </p>
      </Notice>
    );
  }
  return (
    <Notice heading="If you cannot come">
      <p>
        It is too near to move or cancel your visit here. Please call us: <PhoneLink phone={phone} />. We will
        see what we can do.
      </p>
      <p>You cannot call now? Tell the desk with one press. It does not cancel your visit.</p>
      <form action={tell}>
        <input type="hidden" name="sequence" value={sequence} />
        <Button look="secondary">I can’t come</Button>
      </form>
    </Notice>
  );
}
