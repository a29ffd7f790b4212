import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { NotFoundPage } from "@/tests/browser/pages/not-found-page";
import { NothingHerePage } from "@/tests/browser/pages/nothing-here-page";
import { StartAgainPage } from "@/tests/browser/pages/start-again-page";
import { SIGHTS_OF_PATIENTS } from "./of-patients";
import { SIGHTS_OF_STAFF } from "./of-staff";

/** No page of their own: they lead on. odd-turns.test.ts follows them. */
const LEADS_ON = ["/book/[draftId]", "/desk/book"];
/** Stand at many addresses: Next.js's not-found pages. */
const WITHOUT_ROUTE: string[] = [StartAgainPage.route, NotFoundPage.route, NothingHerePage.route];

it("knows every route of the app, and no route that is gone", () => {
  const onDisk = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${dirname(file)}`.replace(/\/\([^)]+\)|\/\.$/g, "") || "/")
    .filter((route) => !LEADS_ON.includes(route));
  const sights = [...SIGHTS_OF_PATIENTS, ...SIGHTS_OF_STAFF];
  const known = sights.map(({ kind }) => kind.route).filter((route) => !WITHOUT_ROUTE.includes(route));

  // A new route: give it a page object in ./pages and a line among the sights.
  expect([...new Set(known)].sort()).toEqual(onDisk.sort());
});
