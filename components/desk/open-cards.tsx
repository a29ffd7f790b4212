import type { Route } from "next";
import { Button } from "@/components/ui/button";
import styles from "./open-cards.module.css";

export type OpenCard = {
  id: string;
  /** Name or number; null while neither was said. */
  caller: string | null;
  /** "tue afternoon · held until 10:42 AM" */
  facts: string;
};

type Props = { cards: OpenCard[]; discard: (form: FormData) => Promise<void> };

const AT_ONCE = 3;

/** Calls that led to no visit yet. Each is a link: Enter goes on where it was left. */
export function OpenCards({ cards, discard }: Props) {
  if (cards.length === 0) return null;
  const others = cards.slice(AT_ONCE);
  return (
    <section aria-labelledby="open-calls">
      <h2 id="open-calls" className={styles.heading}>
        Not finished yet
      </h2>
      <CardList cards={cards.slice(0, AT_ONCE)} discard={discard} />
      {others.length > 0 && (
        <details>
          <summary className={styles.others}>{others.length} more</summary>
          <CardList cards={others} discard={discard} />
        </details>
      )}
    </section>
  );
}

function CardList({ cards, discard }: Props) {
  return (
    <ul className={styles.list}>
      {cards.map(({ id, caller, facts }) => (
        <li key={id} className={styles.card}>
          <a href={`/desk/book/${id}` as Route}>{caller ?? "Somebody without a name"}</a>
          <span className={styles.facts}>{facts}</span>
          <form action={discard}>
            <input type="hidden" name="cardId" value={id} />
            <Button look="quiet">
              Discard<span className="visually-hidden"> the call of {caller ?? "somebody"}</span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
