import { readEnv } from "@/lib/env";

const secret = Buffer.alloc(32, "s").toString("base64url");
const enough = {
  DATABASE_URL: "postgresql://clinic@127.0.0.1:5432/clinic",
  SMTP_URL: "smtp://127.0.0.1:25",
  AUTH_SECRET: secret,
  ENCRYPTION_KEY: secret,
};

it("takes what is set and fills in the rest", () => {
  const env = readEnv({ ...enough, PORT: "4000" });

  expect(env).toMatchObject({ PORT: 4000, APP_URL: "http://localhost:4000", TRUSTED_PROXIES: 0 });
});

it("writes links without a doubled slash", () => {
  expect(readEnv({ ...enough, APP_URL: "https://book.example.org/" }).APP_URL).toBe(
    "https://book.example.org",
  );
});

it("takes an empty value for one that is not set", () => {
  expect(readEnv({ ...enough, PORT: "", MAIL_FROM: "" }).PORT).toBe(3000);
});

it("names every fault at once", () => {
  const faulty = () =>
    readEnv({
      ...enough,
      PORT: "many",
      SMTP_URL: "http://mail",
      AUTH_SECRET: "short",
      ENCRYPTION_KEY: undefined,
    });

  expect(faulty).toThrow(/PORT .*\n.*SMTP_URL .*\n.*AUTH_SECRET .*\n.*ENCRYPTION_KEY is missing/);
});

it("does not print a secret that is wrong", () => {
  expect(() => readEnv({ ...enough, AUTH_SECRET: "hunter2" })).toThrow(/^(?!.*hunter2)/s);
});
