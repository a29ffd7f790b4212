import type { Route } from "next";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import styles from "./catalogue.module.css";

export type Card = {
  key: string;
  href: string;
  title: string;
  isRetired: boolean;
  /** Before the title: a portrait, a colour. */
  sign?: ReactNode;
  lines: string[];
  /** What keeps it from being booked. */
  warning?: string | undefined;
  picture?: ReactNode;
};

type Props = { cards: Card[]; addHref: string; add: string; none: string };

/** Practitioners, rooms or treatments: those in use, then those retired. */
export function CatalogueList({ cards, addHref, add, none }: Props) {
  const retired = cards.filter(({ isRetired }) => isRetired);
  return (
    <>
      <ButtonLink href={addHref as Route}>{add}</ButtonLink>
      {cards.length === retired.length && <p className={styles.list}>{none}</p>}
      <ul className={styles.list}>{cards.filter(({ isRetired }) => !isRetired).map(cardOf)}</ul>
      {retired.length > 0 && (
        <section aria-labelledby="retired">
          <h2 id="retired">Retired</h2>
          <ul className={styles.list}>{retired.map(cardOf)}</ul>
        </section>
      )}
    </>
  );
}

const cardOf = ({ key, href, title, isRetired, sign, lines, warning, picture }: Card) => (
  <li key={key} className={`${styles.card} ${isRetired ? styles.retired : ""}`}>
    {sign}
    <div className={styles.body}>
      <h2 className={styles.title}>
        <a href={href as Route}>{title}</a>
      </h2>
      {lines.map((line) => (
        <p key={line} className={styles.more}>
          {line}
        </p>
      ))}
      {picture}
      {warning && !isRetired && <p className={styles.warning}>{warning}</p>}
    </div>
  </li>
);
