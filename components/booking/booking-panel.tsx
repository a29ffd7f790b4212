import { ButtonLink } from "@/components/ui/button";
import styles from "./booking-panel.module.css";

type PanelDay = { date: string; label: string; times: { href: string; label: string }[] };

type Props = {
  /** Of the treatment whose times are shown. */
  treatmentName: string;
  days: PanelDay[];
  phone: string;
};

/** The way in beside the text: a few free times, and the way to all of them. */
export function BookingPanel({ treatmentName, days, phone }: Props) {
  return (
    <div className={styles.panel}>
      <h2 className={styles.heading}>Book a visit</h2>
      {days.length === 0 ? (
        <p>No time is free online at the moment. Please call us on {phone}: we look for one with you.</p>
      ) : (
        <p>Next free times for “{treatmentName}”:</p>
      )}
      {days.map(({ date, label, times }) => (
        <section key={date} aria-labelledby={`panel-${date}`}>
          <h3 id={`panel-${date}`} className={styles.day}>
            {label}
          </h3>
          <ul className={styles.times}>
            {times.map((time) => (
              <li key={time.href}>
                <a href={time.href} className={styles.time} aria-label={`${label}, ${time.label}`}>
                  {time.label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ButtonLink href="/book">See all times</ButtonLink>
    </div>
  );
}
