// Loaded into the site under load. Told over the channel to its parent, it takes a profile of its processor's time:
// `{ profileInto: FILE }` begins and a second one ends it, and is answered once the file is there.
import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";

let session;
process.on("message", async ({ profileInto }) => {
  if (!profileInto) return;
  if (!session) {
    session = new Session();
    session.connect();
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: 500 });
    await session.post("Profiler.start");
    process.send({ profiling: true });
    return;
  }
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  session = undefined;
  writeFileSync(profileInto, JSON.stringify(profile));
  process.send({ profiling: false });
});
process.channel?.unref(); // listening alone must not keep this process alive
