import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { signOutAction } from "@/app/(public)/sign-in/actions";
import styles from "@/app/(public)/sign-in/page.module.css";
import { PlainForm } from "@/components/desk/plain-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { currentSession } from "@/lib/auth/admission";
import { deskPath } from "@/lib/http/asked-path";
import { proveCodeAction } from "./actions";

export const metadata: Metadata = { title: "Your code", robots: { index: false } };

type Props = { searchParams: Promise<{ back?: string | string[] }> };

export default async function CodePage({ searchParams }: Props) {
  const { back } = await searchParams;
  const path = deskPath(typeof back === "string" ? back : null);
  const session = await currentSession();
  if (!session || session.isProven) redirect(path as Route);

  return (
    <main id="main-content" className={styles.narrow}>
      <PageHeader title="Your code" lead="Open your authenticator app and type the six digits it shows." />
      <PlainForm
        action={proveCodeAction}
        button="Go to the desk"
        sending="Checking"
        hidden={{ back: path }}
        fields={[
          {
            name: "code",
            label: "Code",
            hint: "No phone at hand? Type one of your recovery codes.",
            autoComplete: "one-time-code",
            short: true,
          },
        ]}
      />
      <form action={signOutAction} className={styles.aside}>
        <Button look="quiet">Sign in as somebody else</Button>
      </form>
    </main>
  );
}
