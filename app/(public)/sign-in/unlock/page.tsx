import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { signOutAction } from "@/app/(public)/sign-in/actions";
import styles from "@/app/(public)/sign-in/page.module.css";
import { PlainForm } from "@/components/desk/plain-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentSession } from "@/lib/auth/admission";
import { deskPath } from "@/lib/http/asked-path";
import { unlockAction } from "./actions";

export const metadata: Metadata = { title: "The desk is locked", robots: { index: false } };

type Props = { searchParams: Promise<{ back?: string | string[] }> };

export default async function UnlockPage({ searchParams }: Props) {
  const { back } = await searchParams;
  const path = deskPath(typeof back === "string" ? back : null);
  const session = await currentSession();
  if (!session?.isLocked) redirect(path as Route);

  return (
    <main id="main-content" className={styles.narrow}>
      <PageHeader
        title="The desk is locked"
        lead={`${session.name} is signed in here. Unlock to go on where you were.`}
      />
      {session.hasKeptForm && (
        <div className={styles.note}>
          <Notice heading="What you typed is kept">
            <p>It is in the form again once you have unlocked. It was not sent yet.</p>
          </Notice>
        </div>
      )}
      <PlainForm
        action={unlockAction}
        button="Unlock"
        sending="Unlocking"
        hidden={{ back: path }}
        fields={[
          {
            name: "proof",
            label: session.hasSecondFactor ? "Password, or the six digits of your app" : "Password",
            type: "password",
            autoComplete: "current-password",
          },
        ]}
      />
      <form action={signOutAction} className={styles.aside}>
        <Button look="quiet">Sign in as somebody else</Button>
      </form>
    </main>
  );
}
