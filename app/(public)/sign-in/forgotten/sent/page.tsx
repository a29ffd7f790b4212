import type { Metadata } from "next";
import styles from "@/app/(public)/sign-in/page.module.css";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Look into your mail", robots: { index: false } };

export default function LinkSentPage() {
  return (
    <main id="main-content" className={styles.narrow}>
      <PageHeader
        title="Look into your mail"
        lead="If that address belongs to somebody who works here, a link is on its way to it. Nothing there after a few minutes? Look among unwanted mail, or ask an administrator."
      />
      <ButtonLink href="/sign-in" look="secondary">
        Back to sign-in
      </ButtonLink>
    </main>
  );
}
