import type { Route } from "next";
import sections from "@/components/desk/list.module.css";
import { ButtonLink } from "@/components/ui/button";
import styles from "./patient-facts.module.css";

type Other = { patientId: string; name: string; sharesEmail: boolean; sharesPhone: boolean };

/** Others with the same address or number, and the way to join two records of one person. */
export function SharingList({ patientId, others }: { patientId: string; others: Other[] }) {
  const wayToJoin = `/desk/patients/${patientId}/join`;
  return (
    <section className={styles.facts} aria-labelledby="sharing">
      <h2 id="sharing">{others.length > 0 ? "Same phone or email" : "Twice in the records?"}</h2>
      {others.length > 0 && (
        <>
          <p>A family can share an address and stay two people. Join them only if they are one person.</p>
          <ul className={sections.list}>
            {others.map((other) => (
              <li key={other.patientId} className={sections.item}>
                <span className={sections.what}>
                  <a href={`/desk/patients/${other.patientId}`} className={sections.way}>
                    {other.name}
                  </a>
                  <span className={sections.more}>{sharedBy(other)}</span>
                </span>
                <ButtonLink href={`${wayToJoin}?with=${other.patientId}` as Route} look="quiet">
                  Join<span className="visually-hidden"> with {other.name}</span>
                </ButtonLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <ButtonLink href={wayToJoin as Route} look="quiet">
        Find another record of this person
      </ButtonLink>
    </section>
  );
}

const sharedBy = ({ sharesEmail, sharesPhone }: Other): string =>
  sharesEmail && sharesPhone ? "Same phone and email" : sharesPhone ? "Same phone" : "Same email";
