import type { Metadata } from "next";
import type { ReactNode } from "react";
import { signOutAction } from "@/app/(public)/sign-in/actions";
import { DeskHeader } from "@/components/desk/desk-header";
import { currentSession } from "@/lib/auth/admission";
import { lockAction } from "./actions";

export const metadata: Metadata = { robots: { index: false } };

/** Looks only. Never a guard: each page, action and handler asks for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();

  return (
    <>
      <DeskHeader
        isAdministrator={session?.role === "ADMIN"}
        hasShortcuts={session?.shortcutsOff === false}
        lock={lockAction}
        signOut={signOutAction}
      />
      {children}
    </>
  );
}
