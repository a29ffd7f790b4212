import { ensureClient } from "@/scripts/start/build";

/** `npm run generate`: Prisma's client, when it is missing or older than the schema. */
await ensureClient();
