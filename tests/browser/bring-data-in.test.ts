import { randomUUID } from "node:crypto";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { signIn } from "./support/colleagues";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";
import { DataPage } from "./pages/data-page";
import { ImportPage } from "./pages/import-page";
import { PatientsPage } from "./pages/patients-page";
import { goTo } from "./pages/site-page";

const newVisitor = visitors();

const HEADER = "Given,Family,Contact,Mobile,DOB";
const importPage = async (page: Page) => {
  const desk = await signIn(page, loginOf("ADMIN"));
  return goTo(desk.page, "/desk/settings/data/import", ImportPage);
};

it.each([
  ["with", true],
  ["without", false],
])("brings patients in %s JavaScript, and lists the rows that are bad", async (_word, javaScriptEnabled) => {
  const family = `Brought${randomUUID().slice(0, 6).replaceAll(/\d/g, "x")}`;
  const page = await importPage(await newVisitor({ javaScriptEnabled }));
  const file = await page.send(
    `${HEADER}\nIda,${family},ida.${family}@example.com,(207) 555-0142,31.05.1980\n,,x@example.com,,\n=1,${family},bad,,`,
  );
  expect(await file.row(2).innerText()).toContain(`Ida ${family}`);
  expect(await file.row(3).innerText()).toContain("The name is missing.");

  await file.column("Email address").selectOption({ label: "Contact" });
  await file.check();
  const csv = await file.faultsAsCsv();
  await file.import("1 patient");

  expect(csv).toContain(`4,"This is not one email address, like name@example.com.",'=1,${family},bad`);
  const found = await PatientsPage.find(page.page, family);
  await (await found.open(`Ida ${family}`)).text("(207) 555-0142").first().waitFor();
});

it("gives an administrator the whole clinic as one file", async () => {
  const desk = await signIn(await newVisitor(), loginOf("ADMIN"));
  const page = await goTo(desk.page, "/desk/settings/data", DataPage);

  const [download] = await Promise.all([
    page.page.waitForEvent("download"),
    page.page.getByRole("link", { name: "Download everything" }).click(),
  ]);

  expect(download.suggestedFilename()).toMatch(/^clinic-\d{4}-\d\d-\d\d\.zip$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).subarray(0, 2).toString()).toBe("PK");
});

it("says what is wrong with a file that holds no rows", async () => {
  const page = await (await importPage(await newVisitor())).sendInVain(HEADER);

  await page.text("There are no rows below the first one").waitFor();
});

it("tells a browser that sends 200 MB that this is too large, instead of breaking off", async () => {
  const folder = await mkdtemp(join(tmpdir(), "clinic-import-"));
  const path = join(folder, "clients.csv");
  await writeFile(path, HEADER);
  await truncate(path, 200_000_000);
  const page = await importPage(await newVisitor());

  expect(await page.sendTooLarge(path)).toContain("A file may have at most 50 MB");
  await rm(folder, { recursive: true });
});
