import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { BackToSettings } from "./back-to-settings";
import styles from "./settings-page.module.css";

type Props = {
  title: string;
  lead: string;
  /** As it stands in the address: "saved" after a change was kept. */
  note: string | string[] | undefined;
  /** What was typed before a lock stands in the form again. */
  isRefilled: boolean;
  children: ReactNode;
};

/** The frame of a page on which something is set. */
export function SettingsPage({ title, lead, note, isRefilled, children }: Props) {
  const told = isRefilled
    ? "What you typed is in the form again. It was not sent yet."
    : note === "saved"
      ? "Saved. It holds from now on."
      : undefined;

  return (
    <main id="main-content">
      <BackToSettings />
      <PageHeader title={title} lead={lead} />
      <div className={styles.body}>
        {told && <Notice heading={told}>{null}</Notice>}
        {children}
      </div>
    </main>
  );
}
