import styles from "./practitioner-card.module.css";

type Props = {
  practitioner: {
    name: string;
    credentials: string;
    bio: string;
    treatments: Array<{ slug: string; name: string }>;
    /** Days of the week with hours, ISO 8601: 1 is Monday. */
    weekdays: number[];
  };
};

const names = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const list = new Intl.ListFormat("en-US");
const inWords = (weekdays: number[]) => list.format(weekdays.map((weekday) => names[weekday] ?? ""));

export function PractitionerCard({ practitioner: { name, credentials, bio, treatments, weekdays } }: Props) {
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
          <dd>{weekdays.length > 0 ? inWords(weekdays) : "days we arrange with you"}</dd>
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
