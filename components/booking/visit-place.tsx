import { PhoneLink } from "@/components/site/phone-link";
import { clinicLang, type Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import styles from "./visit-place.module.css";

type Props = {
  clinic: { name: string; phone: string; street: string; city: string; region: string; postalCode: string };
  isAtClinic: boolean;
  /** How to find it, in the clinic's own words. */
  wayThere?: readonly string[];
  language: Language;
};

/** Where the visit is. */
export function VisitPlace({ clinic, isAtClinic, wayThere = [], language }: Props) {
  if (!isAtClinic) {
    return wordsIn(language, "booked").rich("byPhone", { phone: () => <PhoneLink phone={clinic.phone} /> });
  }
  return (
    <>
      {clinic.name}
      <br />
      <bdi>{clinic.street}</bdi>
      <br />
      <bdi>
        {clinic.city}, {clinic.region} {clinic.postalCode}
      </bdi>
      {wayThere.map((line) => (
        <span key={line} className={styles.wayThere} lang={clinicLang(language)}>
          {line}
        </span>
      ))}
    </>
  );
}
