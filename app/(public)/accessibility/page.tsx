import type { Metadata } from "next";
import { pageLanguage } from "@/app/page-language";
import { Statement } from "@/components/clinic/statement";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { wordsIn } from "@/lib/words/words-in";

export async function generateMetadata(): Promise<Metadata> {
  const say = wordsIn(await pageLanguage(), "accessibility");
  return { title: say("title"), description: say("description") };
}

export default async function AccessibilityPage() {
  const clinic = await clinicFacts();
  const say = wordsIn(await pageLanguage(), "accessibility");

  return (
    <main id="main-content">
      <PageHeader title={say("title")} lead={say("lead")} />
      <Statement>
        <h2>{say("inYourWay")}</h2>
        <p>
          {say.rich("call", {
            phone: () => <PhoneLink phone={clinic.phone} />,
            email: () => <a href={`mailto:${clinic.email}`}>{clinic.email}</a>,
          })}
        </p>
        <h2>{say("aims")}</h2>
        <p>{say("guidelines")}</p>
        <p>{say("server")}</p>
        <h2>{say("tested")}</h2>
        <ul>
          <li>{say("axe")}</li>
          <li>{say("keyboard")}</li>
          <li>{say("noJavaScript")}</li>
          <li>{say("narrow")}</li>
        </ul>
        <h2>{say("untested")}</h2>
        <p>{say("untestedText")}</p>
      </Statement>
    </main>
  );
}
