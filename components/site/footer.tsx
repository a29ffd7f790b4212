import styles from "./footer.module.css";
import { NavLink } from "./nav-link";
import { PhoneLink } from "./phone-link";

type Props = {
  clinic: {
    name: string;
    phone: string;
    email: string;
    street: string;
    city: string;
    region: string;
    postalCode: string;
  };
};

export function Footer({ clinic }: Props) {
  return (
    <footer className={styles.footer}>
      {/* The hills that are seen from the west end of town. */}
      <svg className={styles.hills} viewBox="0 0 1200 60" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 60V44c90-6 150-26 240-24s130 22 220 16 150-34 250-32 160 30 250 26 150-20 240-12v42z" />
      </svg>
      <div className={styles.inner}>
        <address className={styles.address}>
          <strong className={styles.name}>{clinic.name}</strong>
          <br />
          {clinic.street}
          <br />
          {clinic.city}, {clinic.region} {clinic.postalCode}
        </address>
        <p className={styles.reach}>
          <PhoneLink phone={clinic.phone} />
          <br />
          <a href={`mailto:${clinic.email}`}>{clinic.email}</a>
        </p>
        <nav className={styles.links} aria-label="About this site">
          <NavLink href="/visits">Your visits</NavLink>
          <a href="/privacy">Privacy</a>
          <a href="/accessibility">Accessibility</a>
          <a href="/contact">Contact</a>
          <a href="/sign-in">Staff sign-in</a>
        </nav>
        <p className={styles.small}>
          Visits are by appointment. In an emergency call 911. Nothing on this site takes the place of seeing
          a doctor.
        </p>
      </div>
    </footer>
  );
}
