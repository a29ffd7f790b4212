import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Mail } from "@/lib/messages/transport";

jest.setTimeout(30_000);

const mail: Mail = {
  to: { name: "Ann", address: "ann@example.com" },
  from: { name: "Clinic", address: "desk@clinic.test" },
  replyTo: { name: "Clinic", address: "desk@clinic.test" },
  messageId: "<test.0.1@clinic.test>",
  date: 0,
  words: { subject: "Test", text: "Test", html: "<p>Test</p>" },
  calendar: null,
};
/**
 * A mail server that lets everybody in and says nothing, in a process of its own: what other tests leave behind in this
 * one (a descriptor closed twice, say) cannot hang up for it.
 */
const SILENT = `
  const guests = new Set();
  const server = require("node:net").createServer((guest) => guests.add(guest.on("error", () => undefined)));
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;
const tarpit = spawn(process.execPath, ["-e", SILENT], { stdio: ["ignore", "pipe", "inherit"] });

afterAll(() => void tarpit.kill());

it("gives up within 15 seconds on a server that never greets, and at once when the worker has to go", async () => {
  const [port] = (await once(tarpit.stdout, "data")) as [Buffer];
  process.env["SMTP_URL"] = `smtp://127.0.0.1:${port.toString().trim()}`;
  process.env["DATABASE_URL"] = "postgresql://nobody@127.0.0.1:9/none";
  const { send } = await import("@/lib/messages/transport");
  const seconds = async (signal: AbortSignal) => {
    const before = performance.now();
    const { end, reply } = await send(mail, signal);
    return { end, reply, seconds: (performance.now() - before) / 1000 };
  };

  const patient = await seconds(new AbortController().signal);
  const hurried = await seconds(AbortSignal.timeout(300));

  expect(patient).toMatchObject({ end: "unreachable", reply: "Greeting never received" });
  expect(patient.seconds).toBeLessThan(15);
  expect(hurried.end).not.toBe("accepted");
  expect(hurried.seconds).toBeLessThan(2);
});
