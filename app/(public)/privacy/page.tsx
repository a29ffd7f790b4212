import type { Metadata } from "next";
import { Statement } from "@/components/clinic/statement";
import { NavLink } from "@/components/site/nav-link";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";

export const metadata: Metadata = {
  title: "Privacy",
  description: "What this site keeps about you, and what it does not.",
};

export default async function PrivacyPage() {
  const clinic = await clinicFacts();

  return (
    <main id="main-content">
      <PageHeader title="Privacy" lead="What this site keeps about you, what it does not, and how to ask." />
      <Statement>
        <h2>When you read</h2>
        <p>
          There are no trackers, no ads and no counters of visitors. Your browser asks nobody but this site
          for anything: the typefaces and pictures are our own. Some links, such as those to studies, lead to
          other sites with rules of their own.
        </p>
        <h2>The safety questions</h2>
        <p>
          Before you book we ask about signs of an emergency. Your answers are not kept. We keep only which
          version of the questions it was, when, and whether the answer was to go on or to get help now. That
          note has no name on it.
        </p>
        <h2>When you book</h2>
        <p>
          We keep your name, your email address and your phone number with your visit, the name of the person
          who books for you if that is someone else, and the time and kind of the visit. We need this to see
          you and to reach you.
        </p>
        <p>
          While you book, a cookie tells our server that it is still the same browser. It holds a random value
          and is used for nothing else. What you have typed but not yet sent off as a booking is removed a day
          after you began.
        </p>
        <h2>When you prepare for a visit</h2>
        <p>
          What you tell us about your health before a visit is stored in encrypted form. The link in your
          email does not open it: the date of birth does, for an hour, by a cookie that holds nothing else.
          Our practitioners and administrators can read it, and each reading is noted. You can download a
          copy.
        </p>
        <h2>Emails from us</h2>
        <p>
          Email is not private. So our emails about visits name the time, the place, the practitioner and a
          link. They say nothing about your health or your treatment. Whoever has the link can see your visit,
          so please keep it to yourself.
        </p>
        <h2>Messages you send us</h2>
        <p>
          What you write on the contact page is stored in encrypted form with your name and contact details,
          and it reaches our staff by email too. That email is not private, so please leave details of your
          health out of it.
        </p>
        <h2>Ask us</h2>
        <p>
          To see your visits, to get a copy of what we keep about you, or to have it erased, ask for{" "}
          <NavLink href="/visits">a link to all your visits</NavLink>. To have something corrected, call{" "}
          <PhoneLink phone={clinic.phone} /> or write to <a href={`mailto:${clinic.email}`}>{clinic.email}</a>
          .
        </p>
        <p>
          {clinic.recordYears > 0 &&
            `The record of a treatment is kept for ${clinic.recordYears === 1 ? "a year" : `${clinic.recordYears} years`} after it, whoever asks: the law wants that. `}
          The page says what goes and what stays.
        </p>
      </Statement>
    </main>
  );
}
