import { PhoneLink } from "@/components/site/phone-link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

type Props = {
  language: Language;
  /** The visit as this page shows it: an answer to another time counts for nothing. */
  sequence: number;
  saidCannotCome: boolean;
  phone: string;
  tell: (form: FormData) => Promise<void>;
};

/** After the cut-off: the telephone first, and otherwise a word to the desk. It does not cancel, and says so. */
export function CannotComeForm({ language, sequence, saidCannotCome, phone, tell }: Props) {
  const say = wordsIn(language, "visit");
  const call = { phone: () => <PhoneLink phone={phone} /> };
  if (saidCannotCome) {
    return (
      <Notice heading={say("cannotCome.said")}>
        <p>{say.rich("cannotCome.saidText", call)}</p>
      </Notice>
    );
  }
  return (
    <Notice heading={say("cannotCome.title")}>
      <p>{say.rich("cannotCome.tooNear", call)}</p>
      <p>{say("cannotCome.tell")}</p>
      <form action={tell}>
        <input type="hidden" name="sequence" value={sequence} />
        <Button look="secondary">{say("cannotCome.button")}</Button>
      </form>
    </Notice>
  );
}
