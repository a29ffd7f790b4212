import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What lies on /dev/full is a disk on which nothing can be written any more. */
const PROGRAM = `
  const { log, outliveFullDisk } = await import("./lib/log.ts");
  outliveFullDisk();
  for (let line = 0; line < 3; line++) {
    log.warn("disk.full", { line });
    console.log("what others write");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  console.error("still there");`;

it("goes on when its log cannot be written", async () => {
  const { stderr } = await promisify(execFile)(
    "sh",
    [
      "-c",
      'exec "$0" --conditions=react-server --import tsx --input-type=module --eval "$1" > /dev/full',
      process.execPath,
      PROGRAM,
    ],
    { env: { ...process.env, NODE_ENV: "production" } },
  );

  expect(stderr).toContain("still there");
});
