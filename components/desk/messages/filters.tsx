import styles from "./messages.module.css";

type Props = {
  label: string;
  filters: { href: string; words: string; isCurrent: boolean }[];
};

/** The lists that can be looked at, as links. */
export function Filters({ label, filters }: Props) {
  return (
    <nav aria-label={label} className={styles.filters}>
      {filters.map(({ href, words, isCurrent }) => (
        <a key={href} href={href} className={styles.filter} aria-current={isCurrent ? "page" : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
