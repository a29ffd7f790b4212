import { deskPath } from "@/lib/http/asked-path";
import { browserName } from "@/lib/http/browser-name";

it.each([
  ["/desk", "/desk"],
  ["/desk?date=2026-11-22&_rsc=1x2", "/desk?date=2026-11-22"],
  ["/desk/account", "/desk/account"],
])("leads back to %s", (wanted, path) => expect(deskPath(wanted)).toBe(path));

it.each([
  "//evil.example",
  "/\\evil.example",
  "https:evil.example",
  "https://evil.example/desk",
  "/desk/../sign-in/link/x",
  "/desk/..//evil.example",
  "/deskevil",
  "javascript:alert(1)",
  "/desk@evil.example",
  " /desk",
  "/\t/evil.example",
  "",
  null,
  `/desk?${"x".repeat(2_000)}`,
])("leads %j to the desk's first page", (wanted) => expect(deskPath(wanted)).toBe("/desk"));

it("names browsers well enough to know one's own apart, and repeats nothing that was sent", () => {
  const name = (agent: string) => browserName(new Headers({ "user-agent": agent }));

  expect(name("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0")).toBe(
    "Firefox on Windows",
  );
  expect(name("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Chrome/130 Safari/537.36 Edg/130")).toBe(
    "Edge on a Mac",
  );
  expect(name("<script>")).toBe("A browser on some computer");
});
