import type { Route } from "next";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import { EVERYONE } from "@/lib/domain/closed-time";
import { closingPath } from "./closing/asked-closing";
import styles from "./page.module.css";

type Props = { date: ClinicDate; practitioners: readonly { slug: string | null; name: string }[] };

/** Somebody cannot see patients on this day: the ways to what becomes of their visits. */
export function AwayWays({ date, practitioners }: Props) {
  const everyone = { slug: EVERYONE, name: "The whole clinic" };
  return (
    <p className={styles.away}>
      Away on this day? Move the visits of:
      {[...practitioners, everyone].map(
        ({ slug, name }) =>
          slug !== null && (
            <a key={slug} href={closingPath({ who: slug, from: date, until: date }) as Route}>
              {name}
            </a>
          ),
      )}
    </p>
  );
}
