import { createServer, type AddressInfo, type Socket } from "node:net";
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
const sockets = new Set<Socket>();
const tarpit = createServer((socket) => sockets.add(socket.on("error", () => undefined)));

afterAll(() => {
  for (const socket of sockets) socket.destroy();
  tarpit.close();
});

it("gives up within 15 seconds on a server that never greets, and at once when the worker has to go", async () => {
  await new Promise<void>((resolve) => tarpit.listen(0, "127.0.0.1", resolve));
  process.env["SMTP_URL"] = `smtp://127.0.0.1:${(tarpit.address() as AddressInfo).port}`;
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
