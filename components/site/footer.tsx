import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import styles from "./footer.module.css";
import { LanguageChoice } from "./language-choice";
import { NavLink } from "./nav-link";
import { PhoneLink } from "./phone-link";

type Props = {
  clinic: {
    name: string;
    phone: string;
    email: string;
    street: string;
    city: string;
    region: string;
    postalCode: string;
  };
  language: Language;
  chooseLanguage: (form: FormData) => Promise<void>;
};

export function Footer({ clinic, language, chooseLanguage }: Props) {
  const say = wordsIn(language, "site");

  return (
    <footer className={styles.footer}>
      {/* The hills that are seen from the west end of town. */}
      <svg className={styles.hills} viewBox="0 0 1200 60" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 60V44c90-6 150-26 240-24s130 22 220 16 150-34 250-32 160 30 250 26 150-20 240-12v42z" />
      </svg>
      <div className={styles.inner}>
        <address className={styles.address}>
          <strong className={styles.name}>{clinic.name}</strong>
          <br />
          <bdi>{clinic.street}</bdi>
          <br />
          <bdi>
            {clinic.city}, {clinic.region} {clinic.postalCode}
          </bdi>
        </address>
        <p className={styles.reach}>
          <PhoneLink phone={clinic.phone} />
          <br />
          {clinic.email !== "" && <a href={`mailto:${clinic.email}`}>{clinic.email}</a>}
        </p>
        <nav className={styles.links} aria-label={say("aboutThisSite")}>
          <NavLink href="/visits">{say("yourVisits")}</NavLink>
          <a href="/privacy">{say("privacy")}</a>
          <a href="/accessibility">{say("accessibility")}</a>
          <a href="/contact">{say("contact")}</a>
          <a href="/sign-in">{say("staffSignIn")}</a>
        </nav>
        <LanguageChoice language={language} label={say("language")} choose={chooseLanguage} />
        <p className={styles.small}>{say("small")}</p>
      </div>
    </footer>
  );
}
