import type { OpenHours } from "@/lib/domain/open-hours";

export type DescribedClinic = {
  name: string;
  phone: string;
  email: string;
  street: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
  isDemonstration: boolean;
};
type DescribedPractitioner = { slug: string; name: string; credentials: string; bio: string };
type DescribedTreatment = { slug: string; name: string; description: string; priceCents: number | null };

const CONTEXT = "https://schema.org";
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** What every page of a demonstration says, where no page is around it. */
const INVENTED = "This is a demonstration. People, address and prices are invented.";

const clinicId = (origin: string) => `${origin}/#clinic`;

/** What the first page is about, for search engines (schema.org): the condition, and the clinic with what it offers. */
export function sciaticaPageData(
  of: {
    clinic: DescribedClinic;
    hours: OpenHours[];
    treatments: DescribedTreatment[];
    practitioners: DescribedPractitioner[];
  },
  origin: string,
): object {
  return {
    "@context": CONTEXT,
    "@graph": [
      {
        "@type": "MedicalWebPage",
        "@id": `${origin}/`,
        url: `${origin}/`,
        name: `Sciatica and acupuncture | ${of.clinic.name}`,
        inLanguage: "en",
        about: { "@type": "MedicalCondition", name: "Sciatica" },
        publisher: { "@id": clinicId(origin) },
      },
      {
        ...clinicData(of.clinic, origin),
        openingHoursSpecification: of.hours.map(({ weekday, opensAt, closesAt }) => ({
          "@type": "OpeningHoursSpecification",
          dayOfWeek: `${CONTEXT}/${DAYS[weekday - 1]}`,
          opens: clock(opensAt),
          closes: clock(closesAt),
        })),
        makesOffer: of.treatments.map((treatment) => offerData(treatment, origin)),
        employee: of.practitioners.map((one) => personData(one, origin)),
      },
    ],
  };
}

/** Who treats, for search engines. */
export const practitionersPageData = (
  of: { clinic: DescribedClinic; practitioners: DescribedPractitioner[] },
  origin: string,
): object => ({
  "@context": CONTEXT,
  "@graph": [
    clinicData(of.clinic, origin),
    ...of.practitioners.map((one) => ({ ...personData(one, origin), worksFor: { "@id": clinicId(origin) } })),
  ],
});

const clinicData = (clinic: DescribedClinic, origin: string) => ({
  "@type": "MedicalClinic",
  "@id": clinicId(origin),
  ...{ name: clinic.name, url: `${origin}/`, telephone: clinic.phone, email: clinic.email },
  ...(clinic.isDemonstration && { description: INVENTED }),
  address: {
    "@type": "PostalAddress",
    ...{ streetAddress: clinic.street, addressLocality: clinic.city, addressRegion: clinic.region },
    ...{ postalCode: clinic.postalCode, addressCountry: clinic.country },
  },
});

/** A person with a job. Not schema.org's "Physician": nobody here says to be one. */
const personData = ({ slug, name, credentials, bio }: DescribedPractitioner, origin: string) => ({
  "@type": "Person",
  "@id": `${origin}/practitioners#${slug}`,
  ...{ name, honorificSuffix: credentials, jobTitle: "Acupuncturist", description: bio },
});

const offerData = ({ slug, name, description, priceCents }: DescribedTreatment, origin: string) => ({
  "@type": "Offer",
  url: `${origin}/book?treatment=${encodeURIComponent(slug)}`,
  itemOffered: { "@type": "Service", name, description },
  ...(priceCents !== null && { price: (priceCents / 100).toFixed(2), priceCurrency: "USD" }),
});

/** 1440 is the day's last minute here: schema.org knows no 24:00. */
const clock = (minutes: number): string => {
  const shown = Math.min(minutes, 24 * 60 - 1);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(shown / 60))}:${two(shown % 60)}`;
};
