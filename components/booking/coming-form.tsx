import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** The visit as this page shows it: an answer to another time counts for nothing. */
  sequence: number;
  isComing: boolean;
  /** The visit is near: then whether the patient comes is the first thing to ask. */
  isAsked: boolean;
  confirm: (form: FormData) => Promise<void>;
};

/** "I am coming": said once, until the visit changes. */
export function ComingForm({ sequence, isComing, isAsked, confirm }: Props) {
  if (isComing) {
    return (
      <Notice heading="You told us that you are coming">
        <p>Thank you. We expect you.</p>
      </Notice>
    );
  }
  const form = (
    <form action={confirm}>
      <input type="hidden" name="sequence" value={sequence} />
      <Button look={isAsked ? "primary" : "quiet"}>I am coming</Button>
    </form>
  );
  if (!isAsked) {
    return (
      <div>
        <p>Are you sure already? You can tell us now:</p>
        {form}
      </div>
    );
  }
  return (
    <Notice heading="Are you coming?">
      <p>This time is kept for you. Tell us, and nobody has to call you about it.</p>
      {form}
    </Notice>
  );
}
