import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

type Props = { phone: string; language: Language };

export function NothingFree({ phone, language }: Props) {
  const say = wordsIn(language, "times");

  return (
    <Notice kind="warning" heading={say("nothing")}>
      <p>{say.rich("nothingText", { phone: () => <PhoneLink phone={phone} /> })}</p>
    </Notice>
  );
}
