import type { Metadata } from "next";
import styles from "@/app/(public)/sign-in/page.module.css";
import { PlainForm } from "@/components/desk/plain-form";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { findLink } from "@/lib/desk/choose-password";
import { passwordHint } from "@/lib/format/sign-in-words";
import { choosePasswordAction } from "./actions";

export const metadata: Metadata = { title: "Choose your password", robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

/** Looking uses nothing up: mail scanners look too. */
export default async function LinkPage({ params }: Props) {
  const { token } = await params;
  const link = await findLink(token);
  if (!link) return <LinkOver />;

  return (
    <main id="main-content" className={styles.narrow}>
      <PageHeader title="Choose your password" lead={`For ${link.name}, who signs in as ${link.email}.`} />
      <PlainForm
        action={choosePasswordAction}
        button="Set my password"
        sending="Setting it"
        hidden={{ link: token }}
        fields={[
          {
            name: "password",
            label: "New password",
            hint: passwordHint(link),
            type: "password",
            autoComplete: "new-password",
          },
        ]}
      />
    </main>
  );
}

function LinkOver() {
  return (
    <main id="main-content" className={styles.narrow}>
      <PageHeader
        title="This link does not work"
        lead="It may have been used, or its hour is over. Ask for a new one; it takes a minute."
      />
      <ButtonLink href="/sign-in/forgotten">Ask for a new link</ButtonLink>
    </main>
  );
}
