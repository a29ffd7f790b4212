import { NavLink } from "@/components/site/nav-link";
import { Sprig } from "@/components/site/sprig";
import { HeaderSearch } from "./find/header-search";
import styles from "./desk-header.module.css";

type Props = {
  /** Shows the ways that lead others nowhere. Looks only. */
  isAdministrator: boolean;
  /** Single keys do something, "/" in any case. */
  hasShortcuts: boolean;
  lock: (form: FormData) => Promise<void>;
  signOut: () => Promise<void>;
};

/** Over every page of the desk. Who may see what is decided by each page. */
export function DeskHeader({ isAdministrator, hasShortcuts, lock, signOut }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <NavLink href="/desk" className={styles.name}>
          <Sprig className={styles.mark} />
          The desk
        </NavLink>
        <nav className={styles.nav} aria-label="Desk">
          <NavLink href="/desk" className={styles.link}>
            Today
          </NavLink>
          <NavLink href="/desk/book" className={styles.link}>
            Book a caller
          </NavLink>
          <NavLink href="/desk/messages" className={styles.link}>
            Messages
          </NavLink>
          {isAdministrator && (
            <NavLink href="/desk/settings/people" className={styles.link}>
              People
            </NavLink>
          )}
          {isAdministrator && (
            <NavLink href="/desk/settings/trail" className={styles.link}>
              Trail
            </NavLink>
          )}
          <NavLink href="/desk/account" className={styles.link}>
            Your account
          </NavLink>
        </nav>
        <HeaderSearch hasShortcuts={hasShortcuts} />
        <div className={styles.leave}>
          <form action={lock}>
            <button className={styles.button}>Lock</button>
          </form>
          <form action={signOut}>
            <button className={styles.button}>Sign out</button>
          </form>
        </div>
      </div>
    </header>
  );
}
