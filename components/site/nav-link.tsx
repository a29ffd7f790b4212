"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

type Props = { href: Route; className?: string | undefined; children: string };

/** Knows where the reader is. Fetches nothing ahead: on a phone's plan every page fetched unasked is a cost. */
export function NavLink({ href, className, children }: Props) {
  const here = usePathname() === href;
  return (
    <Link href={href} className={className} prefetch={false} aria-current={here ? "page" : undefined}>
      {children}
    </Link>
  );
}
