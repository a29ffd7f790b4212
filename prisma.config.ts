import { defineConfig } from "prisma/config";

/** Read by Prisma's own command line only; `npm start` and the tests migrate through `scripts/migrate.ts`. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "" },
});
