import { ensureBuild, ensureClient } from "@/scripts/start/build";

/** `npm run build`: the site, when the build is missing or made from other sources. */
await ensureClient();
await ensureBuild({ ...process.env, NODE_ENV: "production" });
