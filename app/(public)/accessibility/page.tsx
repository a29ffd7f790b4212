import type { Metadata } from "next";
import { Statement } from "@/components/clinic/statement";
import { PhoneLink } from "@/components/site/phone-link";
import { PageHeader } from "@/components/ui/page-header";
import { clinicFacts } from "@/lib/booking/clinic-facts";

export const metadata: Metadata = {
  title: "Accessibility",
  description: "What this site aims for, how it was tested, and what has not been tested.",
};

export default async function AccessibilityPage() {
  const clinic = await clinicFacts();

  return (
    <main id="main-content">
      <PageHeader
        title="Accessibility"
        lead="People in pain use this site, often on a phone and lying down. It has to work for everyone."
      />
      <Statement>
        <h2>If something is in your way</h2>
        <p>
          Call <PhoneLink phone={clinic.phone} /> or write to{" "}
          <a href={`mailto:${clinic.email}`}>{clinic.email}</a>. We will book for you, and we would like to
          mend it.
        </p>
        <h2>What we aim for</h2>
        <p>
          The Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Text is large, what you tap is at
          least 44 pixels high, colors follow the light or dark setting of your device, and nothing moves if
          you have asked for less motion.
        </p>
        <p>
          Pages are made on the server. You can read, book and write to us with JavaScript turned off. The
          drawing of the muscles is also told in full, in words, in the list beside it.
        </p>
        <h2>How it is tested</h2>
        <ul>
          <li>
            by the axe checker in the Chromium browser, at 390 and 1280 pixels wide, in light and in dark
          </li>
          <li>by keyboard alone</li>
          <li>with JavaScript turned off</li>
          <li>at 320 pixels wide and at 200 percent zoom, where nothing should need scrolling sideways</li>
        </ul>
        <h2>What has not been tested</h2>
        <p>
          We have not tried every screen reader, voice control or browser, and a checker finds only some of
          the faults there can be. Studies we link to lie on other sites, which we cannot change.
        </p>
      </Statement>
    </main>
  );
}
