import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

type Props = {
  language: Language;
  /** The visit as this page shows it: an answer to another time counts for nothing. */
  sequence: number;
  isComing: boolean;
  /** The visit is near: then whether the patient comes is the first thing to ask. */
  isAsked: boolean;
  confirm: (form: FormData) => Promise<void>;
};

/** "I am coming": said once, until the visit changes. */
export function ComingForm({ language, sequence, isComing, isAsked, confirm }: Props) {
  const say = wordsIn(language, "visit");
  if (isComing) {
    return (
      <Notice heading={say("coming.said")}>
        <p>{say("coming.saidText")}</p>
      </Notice>
    );
  }
  const form = (
    <form action={confirm}>
      <input type="hidden" name="sequence" value={sequence} />
      <Button look={isAsked ? "primary" : "quiet"}>{say("coming.button")}</Button>
    </form>
  );
  if (!isAsked) {
    return (
      <div>
        <p>{say("coming.sure")}</p>
        {form}
      </div>
    );
  }
  return (
    <Notice heading={say("coming.ask")}>
      <p>{say("coming.askText")}</p>
      {form}
    </Notice>
  );
}
