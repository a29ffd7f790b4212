import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { isChangeable, type VisitStatus } from "@/lib/domain/visit-state";
import styles from "./visit.module.css";

type Props = { bookingId: string; status: VisitStatus; patientId: string };

/** Where one goes from a visit. */
export function VisitWays({ bookingId, status, patientId }: Props) {
  const visit = `/desk/visits/${bookingId}`;
  const ways: [href: string, words: string][] = [
    ...(isChangeable(status)
      ? ([
          [`${visit}/move`, "Move"],
          [`${visit}/cancel`, "Cancel"],
        ] as const)
      : []),
    [`/desk/book?patient=${patientId}`, "Book again"],
    [`/desk/patients/${patientId}`, "Patient’s page"],
    [`${visit}/card`, "Card to print"],
  ].map(([href = "", words = ""]) => [href, words]);

  return (
    <nav className={styles.ways} aria-label="This visit">
      {ways.map(([href, words]) => (
        <ButtonLink key={href} href={href as Route} look="quiet">
          {words}
        </ButtonLink>
      ))}
    </nav>
  );
}
