import styles from "./portrait.module.css";

type Props = {
  slug: string;
  picture: { hash: string; alt: string };
  /** Beside the name, where the picture says nothing more. */
  isSmall?: boolean;
};

/** A practitioner's picture, as the clinic has put it in. */
export function Portrait({ slug, picture: { hash, alt }, isSmall = false }: Props) {
  return (
    // eslint-disable-next-line @next/next/no-img-element -- it is made in its one size already
    <img
      src={`/practitioners/${slug}/picture/${hash}`}
      alt={isSmall ? "" : alt}
      width={400}
      height={400}
      loading="lazy"
      className={isSmall ? styles.small : styles.portrait}
    />
  );
}
