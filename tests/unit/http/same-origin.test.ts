import { isFromOurPage } from "@/lib/http/same-origin";

beforeAll(() => {
  process.env["DATABASE_URL"] ??= "postgres://unit@localhost/none";
});

it.each([
  ["our own page", { origin: "https://clinic.test", host: "clinic.test" }, true],
  ["our own page, on a port", { origin: "http://localhost:3000", host: "localhost:3000" }, true],
  ["another site", { origin: "https://evil.test", host: "clinic.test" }, false],
  ["another port", { origin: "http://localhost:4000", host: "localhost:3000" }, false],
  ["a page that hides where it is", { origin: "null", host: "clinic.test" }, false],
  [
    "a browser on another site",
    { origin: "https://clinic.test", host: "clinic.test", "sec-fetch-site": "cross-site" },
    false,
  ],
  ["a program", { host: "clinic.test" }, false],
  ["nonsense", { origin: "https://", host: "clinic.test" }, false],
])("knows a form from %s", (_who, headers, isOurs) => {
  expect(isFromOurPage(new Headers(headers as Record<string, string>))).toBe(isOurs);
});
