import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PlainForm } from "@/components/desk/plain-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { admit } from "@/lib/auth/admission";
import { deskPath } from "@/lib/http/asked-path";
import { signInAction } from "./actions";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Staff sign-in", robots: { index: false } };

const NOTES: Record<string, { heading: string; text: string }> = {
  "signed-out": {
    heading: "You are signed out",
    text: "Nobody can go on from this browser without signing in.",
  },
  "password-set": { heading: "Your password is set", text: "Sign in with it now." },
  ended: { heading: "Please sign in again", text: "There were too many wrong tries to unlock the desk." },
};

type Props = { searchParams: Promise<{ back?: string | string[]; note?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { back, note } = await searchParams;
  if ((await admit()).ok) redirect("/desk");
  const told = typeof note === "string" && Object.hasOwn(NOTES, note) ? NOTES[note] : undefined;

  return (
    <main id="main-content" className={styles.narrow}>
      <PageHeader
        title="Staff sign-in"
        lead="For people who work here. To book a visit you need no account."
      />
      {told && (
        <div className={styles.note}>
          <Notice heading={told.heading}>
            <p>{told.text}</p>
          </Notice>
        </div>
      )}
      <PlainForm
        action={signInAction}
        button="Sign in"
        sending="Signing in"
        hidden={{ back: deskPath(typeof back === "string" ? back : null) }}
        fields={[
          { name: "email", label: "Email address", type: "email", autoComplete: "username" },
          { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
        ]}
      />
      <p className={styles.aside}>
        <a href="/sign-in/forgotten">I have forgotten my password</a>
      </p>
    </main>
  );
}
