"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = { href: Route; className?: string | undefined; children: ReactNode };

/**
 * Knows where the reader is. A plain link, as everywhere on these pages: the framework's own costs every first
 * visitor some kilobytes of script and fetches pages nobody asked for.
 */
export function NavLink({ href, className, children }: Props) {
  const here = usePathname() === href;
  return (
    <a href={href} className={className} aria-current={here ? "page" : undefined}>
      {children}
    </a>
  );
}
