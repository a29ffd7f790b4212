import { price } from "@/lib/format/price";
import styles from "./treatment-list.module.css";

export type ListedTreatment = {
  slug: string;
  name: string;
  description: string;
  minutes: number;
  /** US cents. Null: no charge is shown. */
  priceCents: number | null;
  audience: "new" | "returning" | "everyone";
};

type Props = { treatments: ListedTreatment[] };

const forWhom = {
  new: "For your first visit",
  returning: "If you have been here before",
  everyone: "For everyone",
};

export function TreatmentList({ treatments }: Props) {
  return (
    <ul className={styles.list}>
      {treatments.map(({ slug, name, description, minutes, priceCents, audience }) => (
        <li key={slug} className={styles.treatment}>
          <h3>{name}</h3>
          <p className={styles.facts}>
            {minutes} minutes
            {priceCents !== null && <span className={styles.price}>{price(priceCents)}</span>}
          </p>
          <p className={styles.description}>
            {description} <span className={styles.audience}>{forWhom[audience]}.</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
