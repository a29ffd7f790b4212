import styles from "./header.module.css";
import { NavLink } from "./nav-link";
import { PhoneLink } from "./phone-link";
import { Sprig } from "./sprig";

type Props = { name: string; phone: string };

export function Header({ name, phone }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <NavLink href="/" className={styles.name}>
          <Sprig className={styles.mark} />
          {name}
        </NavLink>
        <PhoneLink phone={phone} className={styles.phone} />
        <nav className={styles.nav} aria-label="Main">
          <NavLink href="/" className={styles.link}>
            Sciatica
          </NavLink>
          <NavLink href="/practitioners" className={styles.link}>
            Practitioners
          </NavLink>
          <NavLink href="/contact" className={styles.link}>
            Contact
          </NavLink>
        </nav>
      </div>
    </header>
  );
}
