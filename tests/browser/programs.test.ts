import { ProgramsPage } from "./pages/programs-page";
import { goTo } from "./pages/site-page";
import { asAdministrator } from "./sights/sight";
import { visitors } from "./support/visitors";

const newVisitor = visitors();

const BROWSERS = [
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
];

describe.each(BROWSERS)("with $browser", ({ javaScriptEnabled }) => {
  it("makes a calendar link that works, shows it once, and takes it back", async () => {
    const page = await newVisitor({ javaScriptEnabled });
    const programs = await goTo((await asAdministrator(page)).page, ProgramsPage.route, ProgramsPage);

    const link = await programs.makeCalendarLink();
    const feed = await page.request.get(new URL(link).pathname);
    expect([feed.status(), feed.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    expect(feed.headers()["referrer-policy"]).toBe("no-referrer");

    const again = await goTo(page, ProgramsPage.route, ProgramsPage);
    expect(await page.content()).not.toContain(new URL(link).pathname);
    await again.takeNewestCalendarLinkBack();
    expect((await page.request.get(new URL(link).pathname)).status()).toBe(404);
  });

  it("makes an access token with which a program reads visits", async () => {
    const page = await newVisitor({ javaScriptEnabled });
    const programs = await goTo((await asAdministrator(page)).page, ProgramsPage.route, ProgramsPage);

    const token = await programs.makeAccessToken("Billing");
    const headers = { Authorization: `Bearer ${token}` };
    const visits = await page.request.get("/api/fhir/Appointment?_count=1", { headers });
    expect([visits.status(), (await visits.json()).resourceType]).toEqual([200, "Bundle"]);
    expect((await page.request.get("/api/fhir/Appointment")).status()).toBe(401);
  });
});

it("answers other programs at their addresses", async () => {
  const page = await newVisitor();
  const bodies = await Promise.all(
    ["metadata", "$bulk-publish", "Slot?_count=2", "nothing/at/all", ""].map(async (path) => {
      const answer = await page.request.get(`/api/fhir/${path}`);
      return [answer.status(), (await answer.json()).resourceType ?? "manifest"];
    }),
  );

  expect(bodies).toEqual([
    [200, "CapabilityStatement"],
    [200, "manifest"],
    [200, "Bundle"],
    [404, "OperationOutcome"],
    [404, "OperationOutcome"],
  ]);
});

it.each(["/", "/practitioners"])(
  "tells search engines what %s is about, in words that its policy lets through",
  async (path) => {
    const page = await newVisitor();
    await page.goto(path);

    const data = page.locator('script[type="application/ld+json"]');
    expect(await data.count()).toBe(1);
    expect(JSON.parse((await data.textContent()) ?? "")).toMatchObject({ "@context": "https://schema.org" });
  },
);
