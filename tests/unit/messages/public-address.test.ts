import { postWebhook } from "@/lib/messages/post-webhook";
import { isPublicAddress } from "@/lib/messages/public-address";

process.env["DATABASE_URL"] ??= "postgresql://nobody@127.0.0.1/nothing";

const post = (url: string) =>
  postWebhook({ url, headers: {}, body: "{}", signal: new AbortController().signal });

it.each([
  ...["127.0.0.1", "10.1.2.3", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"],
  ...[
    "224.0.0.1",
    "255.255.255.255",
    "198.18.0.1",
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
  ],
  ...[
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "nonsense",
    "",
  ],
])("calls %s no address on the internet", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(["8.8.8.8", "172.32.0.1", "11.0.0.1", "2606:4700::1111", "2a00:1450::1"])(
  "calls %s an address on the internet",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each([
  "https://127.0.0.1/",
  "https://[::1]/",
  "https://[::ffff:127.0.0.1]/",
  "https://169.254.169.254/latest/meta-data",
  // Other ways to write 127.0.0.1, which URL reads as what they are.
  "https://2130706433/",
  "https://0x7f.1/",
  "https://localhost/",
])("sends nothing to %s", async (url) => {
  expect(await post(url)).toEqual({ failure: "the address is not on the internet" });
});
