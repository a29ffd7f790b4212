import type { Page } from "playwright-core";
import { DataPage } from "@/tests/browser/pages/data-page";
import { ImportPage } from "@/tests/browser/pages/import-page";
import { ImportedFilePage } from "@/tests/browser/pages/imported-file-page";
import { goTo } from "@/tests/browser/pages/site-page";
import { asAdministrator, type Sight } from "./sight";

const CLIENTS = `First Name,Last Name,Email,Mobile Phone,Date of Birth,Notes
Ida,Looked,ida.looked@example.com,(207) 555-0142,05/31/1980,
,,nobody@example.com,,,
Ole,Looked,ole at home,,,=1+1`;

const onImport = async (page: Page) =>
  goTo((await asAdministrator(page)).page, "/desk/settings/data/import", ImportPage);
const onFile = async (page: Page) => (await onImport(page)).send(CLIENTS);

export const DATA_SIGHTS: Sight[] = [
  {
    name: "data",
    kind: DataPage,
    open: async (page) => goTo((await asAdministrator(page)).page, "/desk/settings/data", DataPage),
  },
  { name: "import", kind: ImportPage, open: onImport },
  {
    name: "import-refused",
    kind: ImportPage,
    open: async (page) => (await onImport(page)).sendInVain("Name"),
  },
  { name: "imported-file", kind: ImportedFilePage, open: onFile },
  {
    name: "imported-file-checked",
    kind: ImportedFilePage,
    open: async (page) => (await onFile(page)).check(),
  },
];
