import { clientAddress } from "@/lib/http/client-address";
import { env } from "@/lib/env";

const behind = (proxies: number, forwarded: string | null) => {
  jest.replaceProperty(env(), "TRUSTED_PROXIES", proxies);
  return clientAddress(new Headers(forwarded === null ? {} : { "X-Forwarded-For": forwarded }));
};

beforeAll(() => {
  process.env["DATABASE_URL"] ??= "postgres://unit@localhost/none";
});
afterEach(() => jest.restoreAllMocks());

describe("clientAddress", () => {
  it("believes only the socket when no proxy is trusted", () => {
    expect(behind(0, "6.6.6.6, 203.0.113.9")).toBe("203.0.113.9");
  });

  it("counts as many hops from the end as proxies are trusted", () => {
    expect(behind(1, "6.6.6.6, 203.0.113.9, 10.0.0.1")).toBe("203.0.113.9");
    expect(behind(2, "6.6.6.6, 203.0.113.9, 10.0.0.2, 10.0.0.1")).toBe("203.0.113.9");
  });

  it("believes the socket alone when the list is too short to have come through the proxies", () => {
    expect(behind(2, "6.6.6.6, 203.0.113.9")).toBe("203.0.113.9");
  });

  it.each([
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:0:7:a:b:c:d", "2001:db8:0:7::/64"],
    ["2001:DB8:0:7::1", "2001:db8:0:7::/64"],
    ["2001:db8::7:0:0:0:1", "2001:db8:0:7::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("knows %s as %s", (address, known) => {
    expect(behind(0, address)).toBe(known);
  });

  it.each([null, "", "unknown", "6.6.6.6:80", "<script>", "1.2.3.4,", "a".repeat(9_000)])(
    "puts all who cannot be told apart in one place: %p",
    (forwarded) => {
      expect(behind(0, forwarded)).toBe("unknown");
    },
  );
});
