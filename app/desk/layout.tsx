import type { Metadata } from "next";
import type { ReactNode } from "react";
import { signOutAction } from "@/app/(public)/sign-in/actions";
import { DeskHeader } from "@/components/desk/desk-header";
import { lockAction } from "./actions";

export const metadata: Metadata = { robots: { index: false } };

/** Looks only. Never a guard: each page, action and handler asks for itself. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <DeskHeader lock={lockAction} signOut={signOutAction} />
      {children}
    </>
  );
}
