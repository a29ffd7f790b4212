import styles from "./practitioner-card.module.css";

type Props = {
  practitioner: {
    name: string;
    credentials: string;
    bio: string;
    treatments: Array<{ slug: string; name: string }>;
    /** The days of the week on which there are hours, in words. */
    days: string;
  };
};

export function PractitionerCard({ practitioner: { name, credentials, bio, treatments, days } }: Props) {
  return (
    <li className={styles.card}>
      <div>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.credentials}>{credentials}</p>
      </div>
      <div>
        <p>{bio}</p>
        <dl className={styles.facts}>
          <dt>Here on</dt>
          <dd>{days}</dd>
          <dt>Offers</dt>
          <dd>
            <ul className={styles.treatments}>
              {treatments.map((treatment) => (
                <li key={treatment.slug}>{treatment.name}</li>
              ))}
            </ul>
          </dd>
        </dl>
      </div>
    </li>
  );
}
