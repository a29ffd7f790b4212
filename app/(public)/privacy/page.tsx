import type { Metadata } from "next";
import { pageLanguage } from "@/app/page-language";
import { Statement } from "@/components/clinic/statement";
import { NavLink } from "@/components/site/nav-link";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { wordsIn } from "@/lib/words/words-in";

export async function generateMetadata(): Promise<Metadata> {
  const say = wordsIn(await pageLanguage(), "privacy");
  return { title: say("title"), description: say("description") };
}

export default async function PrivacyPage() {
  const clinic = await clinicFacts();
  const say = wordsIn(await pageLanguage(), "privacy");

  return (
    <main id="main-content">
      <PageHeader title={say("title")} lead={say("lead")} />
      <Statement>
        <h2>{say("reading")}</h2>
        <p>{say("noTrackers")}</p>
        <p>{say("language")}</p>
        <h2>{say("safety")}</h2>
        <p>{say("safetyText")}</p>
        <h2>{say("booking")}</h2>
        <p>{say("bookingKept")}</p>
        <p>{say("bookingCookie")}</p>
        <h2>{say("preparing")}</h2>
        <p>{say("preparingText")}</p>
        <h2>{say("emails")}</h2>
        <p>{say("emailsText")}</p>
        <h2>{say("messages")}</h2>
        <p>{say("messagesText")}</p>
        <h2>{say("ask")}</h2>
        <p>
          {say.rich("askText", {
            visits: (words) => <NavLink href="/visits">{words}</NavLink>,
            phone: () => <PhoneLink phone={clinic.phone} />,
            email: () => <a href={`mailto:${clinic.email}`}>{clinic.email}</a>,
          })}
        </p>
        <p>
          {clinic.recordYears > 0 && `${say("record", { years: clinic.recordYears })} `}
          {say("page")}
        </p>
      </Statement>
    </main>
  );
}
