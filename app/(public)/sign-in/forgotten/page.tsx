import type { Metadata } from "next";
import styles from "@/app/(public)/sign-in/page.module.css";
import { PlainForm } from "@/components/desk/plain-form";
import { PageHeader } from "@/components/ui/page-header";
import { askForResetAction } from "./actions";

export const metadata: Metadata = { title: "Forgotten password", robots: { index: false } };

export default function ForgottenPage() {
  return (
    <main id="main-content" className={styles.narrow}>
      <PageHeader
        title="Forgotten password"
        lead="We mail you a link with which you choose a new one. It works once, for an hour."
      />
      <PlainForm
        action={askForResetAction}
        button="Send me a link"
        sending="Sending"
        fields={[{ name: "email", label: "Email address", type: "email", autoComplete: "username" }]}
      />
      <p className={styles.aside}>
        <a href="/sign-in">Back to sign-in</a>
      </p>
    </main>
  );
}
