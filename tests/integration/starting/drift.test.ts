import { inOwnProcess } from "../../support/own-process";

jest.setTimeout(60_000); // a scratch PostgreSQL is made for it

it("has a migration for everything the schema says", async () => {
  const missing = await inOwnProcess(`
    import { missingMigration } from "@/scripts/migrate/create-migration";
    missingMigration().then((sql) => process.stdout.write(sql ?? "nothing", () => process.exit(0)));`);

  expect(missing).toBe("nothing");
});
