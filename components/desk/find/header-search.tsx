import { SHORTCUTS } from "@/components/desk/shortcuts";
import styles from "./header-search.module.css";
import { SearchKey } from "./search-key";

/** The search of every desk screen. A plain form: it leads to /desk/patients. */
export function HeaderSearch({ hasShortcuts }: { hasShortcuts: boolean }) {
  return (
    <div role="search" className={styles.search} {...{ [SHORTCUTS]: hasShortcuts ? "on" : "off" }}>
      <form action="/desk/patients" className={styles.form}>
        <label htmlFor="desk-search" className="visually-hidden">
          Find a patient or visit
        </label>
        <input
          id="desk-search"
          name="q"
          type="search"
          className={styles.input}
          placeholder="Find a patient or visit"
          autoComplete="off"
          maxLength={100}
          aria-keyshortcuts={hasShortcuts ? "/" : undefined}
        />
        {hasShortcuts && (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        )}
      </form>
      <SearchKey field="desk-search" />
    </div>
  );
}
