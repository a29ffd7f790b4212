import type { Metadata, Route } from "next";
import { keptFields } from "@/lib/auth/kept-form";
import { CatalogueNotes } from "@/components/desk/settings/catalogue-notes";
import styles from "@/components/desk/settings/catalogue.module.css";
import { TextsForm } from "@/components/desk/settings/texts-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { showTexts } from "@/lib/desk/save-texts";
import { MAIL_TEXTS, TEXT_LANGUAGES } from "@/lib/domain/clinic-texts";
import { LANGUAGE_NAMES, MAIL_TEXT_NAMES } from "@/lib/format/text-words";
import { refilled } from "@/lib/http/form-state";
import { saveTextsAction, tryTextAction } from "./actions";

export const metadata: Metadata = { title: "Texts" };

export default async function TextsPage({ searchParams }: PageProps<"/desk/settings/texts">) {
  const staff = await requireStaff("ADMIN");
  const query = await searchParams;
  const kept = await keptFields(staff.sessionId, "/desk/settings/texts");
  const asked = kept?.["language"] ?? query["language"];
  const language = TEXT_LANGUAGES.find((one) => one === asked) ?? "en";
  const { fields, version } = await showTexts(language);
  const isKept = kept?.["version"] !== undefined;

  return (
    <main id="main-content">
      <PageHeader
        title="Texts"
        lead="Words of your own in pages and mails. What you leave empty says what it says now."
      />
      <CatalogueNotes note={query["note"]} isKept={isKept} />
      <nav aria-label="Language" className={styles.languages}>
        {TEXT_LANGUAGES.map((one) => (
          <a
            key={one}
            href={`/desk/settings/texts?language=${one}` as Route}
            aria-current={one === language ? "page" : undefined}
          >
            {LANGUAGE_NAMES[one]}
          </a>
        ))}
      </nav>
      <div className={styles.sections}>
        <TextsForm
          key={language}
          action={saveTextsAction}
          before={refilled(isKept ? kept : { ...fields, language, version })}
        />
        <section className={styles.section} aria-labelledby="try">
          <h2 id="try">A test mail</h2>
          <p>
            It goes to your own address, {staff.email}, with the text that is saved. Everything else in it is
            made up, and it says so.
          </p>
          <form action={tryTextAction} className={styles.ways}>
            <input type="hidden" name="language" value={language} />
            {MAIL_TEXTS.map((key) => (
              <Button key={key} name="mail" value={key} look="secondary">
                Send me the {MAIL_TEXT_NAMES[key].toLowerCase()}
              </Button>
            ))}
          </form>
        </section>
      </div>
    </main>
  );
}
