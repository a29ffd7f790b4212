import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import styles from "./visit-ways.module.css";

type Props = {
  token: string;
  language: Language;
  /** "Monday, November 30 at 10:00 AM" */
  changeUntil: string;
  phone: string;
  /** Something else on the page is to be done first. */
  isSecond: boolean;
};

/** What patients can do with their visit by themselves, until the clinic's cut-off. */
export function VisitWays({ token, language, changeUntil, phone, isSecond }: Props) {
  const say = wordsIn(language, "visit");
  return (
    <div className={styles.ways}>
      <ButtonLink href={`/visit/${token}/move`} look={isSecond ? "secondary" : "primary"}>
        {say("ways.move")}
      </ButtonLink>
      <ButtonLink href={`/visit/${token}/cancel`} look="secondary">
        {say("ways.cancel")}
      </ButtonLink>
      <p className={styles.rule}>
        {say.rich("ways.earlier", { earlier: (text) => <a href={`/visit/${token}/earlier`}>{text}</a> })}
      </p>
      <p className={styles.rule}>
        {say.rich("ways.until", { until: changeUntil, phone: () => <PhoneLink phone={phone} /> })}
      </p>
    </div>
  );
}
