import { ButtonLink } from "@/components/ui/button";
import type { Say } from "@/lib/words/words-in";
import styles from "./booking-panel.module.css";

type PanelDay = { date: string; label: string; times: { href: string; label: string }[] };

type Props = {
  /** Of the treatment whose times are shown. */
  treatmentName: string;
  days: PanelDay[];
  phone: string;
  /** Nobody can book online, whatever is free. */
  isOff: boolean;
  say: Say<"condition">;
};

/** The way in beside the text: a few free times, and the way to all of them. */
export function BookingPanel({ treatmentName, days, phone, isOff, say }: Props) {
  return (
    <div className={styles.panel}>
      <h2 className={styles.heading}>{say("panel.heading")}</h2>
      {days.length === 0 ? (
        <p>{say(isOff ? "panel.off" : "panel.nothing", { phone })}</p>
      ) : (
        <p>{say("panel.next", { treatment: treatmentName })}</p>
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
      {!isOff && <ButtonLink href="/book">{say("panel.all")}</ButtonLink>}
    </div>
  );
}
