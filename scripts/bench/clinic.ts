import { writeClinic } from "@/prisma/demonstration/clinic";

/** Writes the demonstration clinic, without visits, into the database to be filled. */
await writeClinic(process.argv[2] ?? "");
console.log("{}");
process.exit(0);
