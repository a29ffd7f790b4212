import { weekdayName } from "@/lib/format/clinic-words";
import { clinicLang, LOCALES, type Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import { Portrait } from "./portrait";
import styles from "./practitioner-card.module.css";

type Props = {
  practitioner: {
    slug: string;
    name: string;
    credentials: string;
    bio: string;
    picture: { hash: string; alt: string } | null;
    treatments: Array<{ slug: string; name: string }>;
    /** Days of the week with hours, ISO 8601: 1 is Monday. */
    weekdays: number[];
  };
  language: Language;
};

export function PractitionerCard({ practitioner, language }: Props) {
  const { slug, name, credentials, bio, picture, treatments, weekdays } = practitioner;
  const say = wordsIn(language, "clinic");
  const days = new Intl.ListFormat(LOCALES[language]).format(
    weekdays.map((weekday) => weekdayName(weekday, language)),
  );
  const lang = clinicLang(language);

  return (
    <li className={styles.card}>
      <div>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.credentials} lang={lang}>
          {credentials}
        </p>
        {picture && <Portrait slug={slug} picture={picture} />}
      </div>
      <div>
        <p lang={lang}>{bio}</p>
        <dl className={styles.facts}>
          <dt>{say("practitioners.hereOn")}</dt>
          <dd>{weekdays.length > 0 ? days : say("practitioners.byArrangement")}</dd>
          <dt>{say("practitioners.offers")}</dt>
          <dd>
            <ul className={styles.treatments}>
              {treatments.map((treatment) => (
                <li key={treatment.slug} lang={lang}>
                  {treatment.name}
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      </div>
    </li>
  );
}
