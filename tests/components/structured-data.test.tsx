import { render } from "@testing-library/react";
import { StructuredData } from "@/components/site/structured-data";
import { practitionersPageData, sciaticaPageData } from "@/lib/format/structured-data";
import { joinedHours } from "@/lib/domain/open-hours";

const ORIGIN = "https://book.example.org";
const clinic = {
  ...{
    name: "West End",
    phone: "(207) 555-0142",
    email: "hello@westend.example",
    street: "100 Example Street",
  },
  ...{ city: "Portland", region: "ME", postalCode: "04102", country: "US", isDemonstration: false },
};
const hannah = {
  slug: "hannah",
  name: "Hannah </script><script>alert(1)</script>",
  credentials: "L.Ac.",
  bio: "Kind.",
};
const visit = { slug: "first-visit", name: "First visit", description: "We talk.", priceCents: 9_550 };
const page = (overrides: Partial<typeof clinic> = {}) =>
  sciaticaPageData(
    {
      clinic: { ...clinic, ...overrides },
      hours: joinedHours([
        { weekday: 1, opensAt: 720, closesAt: 1_200 },
        { weekday: 1, opensAt: 510, closesAt: 750 },
        { weekday: 6, opensAt: 540, closesAt: 1_440 },
      ]),
      treatments: [visit, { ...visit, slug: "call", priceCents: null }],
      practitioners: [hannah],
    },
    ORIGIN,
  );

/** What a search engine reads. */
function readBack(data: object) {
  const { container } = render(<StructuredData data={data} />);
  const scripts = container.querySelectorAll("script");
  expect([scripts.length, scripts[0]?.type]).toEqual([1, "application/ld+json"]);
  expect(container.innerHTML.match(/<\/script>/g)).toHaveLength(1);
  return JSON.parse(scripts[0]?.textContent ?? "") as { "@graph": Record<string, unknown>[] };
}

it("says what the page is about and what the clinic offers, whatever stands in a name", () => {
  const [about, described] = readBack(page())["@graph"];

  expect(about).toMatchObject({
    "@type": "MedicalWebPage",
    about: { "@type": "MedicalCondition", name: "Sciatica" },
  });
  expect(described).toMatchObject({
    "@type": "MedicalClinic",
    telephone: "(207) 555-0142",
    openingHoursSpecification: [
      { dayOfWeek: "https://schema.org/Monday", opens: "08:30", closes: "20:00" },
      { dayOfWeek: "https://schema.org/Saturday", opens: "09:00", closes: "23:59" },
    ],
    makesOffer: [{ price: "95.50", priceCurrency: "USD", url: `${ORIGIN}/book?treatment=first-visit` }, {}],
    employee: [{ "@type": "Person", name: hannah.name, jobTitle: "Acupuncturist" }],
  });
  expect((described?.["makesOffer"] as object[])[1]).not.toHaveProperty("price");
});

it("calls nobody a physician, and a demonstration a demonstration", () => {
  const real = JSON.stringify([page(), practitionersPageData({ clinic, practitioners: [hannah] }, ORIGIN)]);

  expect(real).not.toMatch(/Physician|demonstration/);
  expect(JSON.stringify(page({ isDemonstration: true }))).toContain("This is a demonstration.");
});
