import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { DemonstrationNotice } from "@/components/site/demonstration-notice";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { env } from "@/lib/env";
import { DIRECTIONS } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";
import { display, displayAccents, text, textAccents } from "./fonts/typefaces";
import "./globals.css";
import { pageLanguage } from "./page-language";

const typefaces = [text, textAccents, display, displayAccents].map(({ variable }) => variable).join(" ");

export async function generateMetadata(): Promise<Metadata> {
  const { name, city } = await clinicFacts();
  const say = wordsIn(await pageLanguage(), "site");
  return {
    metadataBase: new URL(env().APP_URL),
    title: { default: say("title", { name }), template: `%s | ${name}` },
    description: say("description", { name, city }),
    // Safari would otherwise turn dates and citations into phone links.
    formatDetection: { telephone: false, date: false, address: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8f3e9" },
    { media: "(prefers-color-scheme: dark)", color: "#121c18" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The script nonce of the content security policy is new with every request, so no page can be built ahead.
  await connection();
  const clinic = await clinicFacts();
  const language = await pageLanguage();
  const say = wordsIn(language, "site");

  return (
    <html lang={language} dir={DIRECTIONS[language]} className={typefaces}>
      <body>
        <a className="skip-link" href="#main-content">
          {say("skip")}
        </a>
        {clinic.isDemonstration && <DemonstrationNotice say={say} />}
        {children}
      </body>
    </html>
  );
}
