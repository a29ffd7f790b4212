import type { Route } from "next";
import { NavLink } from "@/components/site/nav-link";
import { Sprig } from "@/components/site/sprig";
import { BookKey } from "./call/book-key";
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

const WAYS = [
  ["/desk", "Day"],
  ["/desk/week", "Week"],
  ["/desk/month", "Month"],
  ["/desk/book", "Book a caller"],
  ["/desk/block", "Block time"],
  ["/desk/patients", "Patients"],
  ["/desk/waitlist", "Waitlist"],
  ["/desk/messages", "Messages"],
  ["/desk/reports", "Reports"],
] as const;
const FOR_ADMINISTRATORS = [["/desk/settings", "Settings"]] as const;
const OWN = [["/desk/account", "Your account"]] as const;

/** Over every page of the desk. Who may see what is decided by each page. */
export function DeskHeader({ isAdministrator, hasShortcuts, lock, signOut }: Props) {
  const ways = [...WAYS, ...(isAdministrator ? FOR_ADMINISTRATORS : []), ...OWN];
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <NavLink href="/desk" className={styles.name}>
          <Sprig className={styles.mark} />
          <span className={styles.word}>The desk</span>
        </NavLink>
        <nav className={styles.nav} aria-label="Desk">
          {ways.map(([href, words]) => (
            <NavLink key={href} href={href as Route} className={styles.link}>
              {words}
            </NavLink>
          ))}
        </nav>
        <BookKey href="/desk/book" />
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
