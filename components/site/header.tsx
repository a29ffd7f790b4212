import type { Say } from "@/lib/words/words-in";
import styles from "./header.module.css";
import { NavLink } from "./nav-link";
import { PhoneLink } from "./phone-link";
import { Sprig } from "./sprig";

type Props = { name: string; phone: string; say: Say<"site"> };

export function Header({ name, phone, say }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <NavLink href="/" className={styles.name}>
          <Sprig className={styles.mark} />
          {name}
        </NavLink>
        <PhoneLink phone={phone} className={styles.phone} />
        <nav className={styles.nav} aria-label={say("main")}>
          <NavLink href="/" className={styles.link}>
            {say("sciatica")}
          </NavLink>
          <NavLink href="/practitioners" className={styles.link}>
            {say("practitioners")}
          </NavLink>
          <NavLink href="/contact" className={styles.link}>
            {say("contact")}
          </NavLink>
        </nav>
      </div>
    </header>
  );
}
