import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { robots: { index: false } };

export default function BookLayout({ children }: { children: ReactNode }) {
  return <main id="main-content">{children}</main>;
}
