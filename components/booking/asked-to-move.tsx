import type { Route } from "next";
import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Instant } from "@/lib/domain/interval";
import { dayAndTime } from "@/lib/format/free-days";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

type Props = {
  token: string;
  asked: { startsAt: Instant; practitioner: { name: string } };
  visit: { byPhone: boolean; clinic: { timeZone: string; phone: string } };
  language: Language;
};

/** The clinic cannot keep the visit: what it suggests, and the way to answer. */
export function AskedToMove({ token, asked, visit: { byPhone, clinic }, language }: Props) {
  const say = wordsIn(language, "asked");
  return (
    <Notice kind="warning" heading={say(byPhone ? "title.call" : "title.visit")}>
      <p>
        {say("notice.text", {
          moment: dayAndTime(asked.startsAt, clinic.timeZone, language),
          practitioner: asked.practitioner.name,
        })}
      </p>
      <ButtonLink href={`/visit/${token}/asked` as Route}>{say("notice.button")}</ButtonLink>
      <p>{say.rich("notice.questions", { phone: () => <PhoneLink phone={clinic.phone} /> })}</p>
    </Notice>
  );
}
