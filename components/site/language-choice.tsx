import { LANGUAGE_NAMES, LANGUAGES, type Language } from "@/lib/words/languages";
import styles from "./language-choice.module.css";

type Props = { language: Language; label: string; choose: (form: FormData) => Promise<void> };

/** A button for each language, named in itself: whoever needs it reads no other. */
export function LanguageChoice({ language, label, choose }: Props) {
  return (
    <form action={choose} aria-label={label} className={styles.choice}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          name="language"
          value={one}
          lang={one}
          aria-current={one === language ? "true" : undefined}
          className={styles.language}
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </form>
  );
}
