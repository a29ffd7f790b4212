import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatPage } from "@/scripts/export-format/format-page";
import { readSchema } from "@/scripts/export-format/read-schema";
import { checkout } from "@/scripts/start/checkout";

/** `npm run export:format`: writes docs/export-format.md anew, as every change of prisma/schema asks for. */
const page = formatPage(readSchema(join(checkout, "prisma/schema")));
writeFileSync(join(checkout, "docs/export-format.md"), page);
