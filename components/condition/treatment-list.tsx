import styles from "./treatment-list.module.css";

export type ListedTreatment = {
  slug: string;
  name: string;
  description: string;
  /** Of name and description, where it is not the page's own. */
  lang: string | undefined;
  /** "60 minutes" */
  length: string;
  /** "$95"; null: no charge is shown. */
  price: string | null;
  /** "For everyone." */
  forWhom: string;
};

type Props = { treatments: ListedTreatment[] };

export function TreatmentList({ treatments }: Props) {
  return (
    <ul className={styles.list}>
      {treatments.map(({ slug, name, description, lang, length, price, forWhom }) => (
        <li key={slug} className={styles.treatment}>
          <h3 lang={lang}>{name}</h3>
          <p className={styles.facts}>
            {length}
            {price !== null && <span className={styles.price}>{price}</span>}
          </p>
          <p className={styles.description}>
            <span lang={lang}>{description}</span> <span className={styles.audience}>{forWhom}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
