import type { ReactNode } from "react";
import { pageLanguage } from "@/app/page-language";
import { ClinicNotice } from "@/components/site/clinic-notice";
import { Footer } from "@/components/site/footer";
import { Header } from "@/components/site/header";
import { SpeakWith } from "@/components/ui/page-words";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { sentencesIn, wordsIn } from "@/lib/words/words-in";
import { chooseLanguageAction } from "./actions";
import { textLines } from "@/lib/domain/clinic-texts";

/** What patients see around every page. The desk has a frame of its own. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const clinic = await clinicFacts();
  const language = await pageLanguage();
  const say = wordsIn(language, "site");

  return (
    <SpeakWith words={sentencesIn(language, "page")}>
      <Header name={clinic.name} phone={clinic.phone} say={say} />
      <ClinicNotice lines={textLines(clinic.texts, "notice", language)} />
      {children}
      <Footer clinic={clinic} language={language} chooseLanguage={chooseLanguageAction} />
    </SpeakWith>
  );
}
