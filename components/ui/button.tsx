import type { Route } from "next";
import type { ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";

/** primary: the one thing to do on this screen. secondary: another way on. quiet: a way back or out. */
type Look = "primary" | "secondary" | "quiet";

const classFor = (look: Look) => `${styles.button} ${styles[look]}`;

type ButtonProps = Omit<ComponentProps<"button">, "className"> & { look?: Look };

export function Button({ look = "primary", type = "submit", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classFor(look)} />;
}

type ButtonLinkProps<Path extends string> = { href: Route<Path>; look?: Look; children: ReactNode };

/** Goes somewhere, so it is a link; it only looks like a button. */
export function ButtonLink<Path extends string>({ href, look = "primary", children }: ButtonLinkProps<Path>) {
  return (
    <a href={href} className={classFor(look)}>
      {children}
    </a>
  );
}
