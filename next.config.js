/**
 * Next.js names each action by its file, its own name and this; left alone it makes one up for each build, and every form
 * that is open while the clinic is updated leads nowhere. It keeps no secret: it would encrypt what actions inside of
 * components enclose, and there are none (tests/architecture). See docs/decisions/065-updates.md.
 */
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= Buffer.alloc(32, "clinic").toString("base64");

/** Whoever has such a link has the visit, the place on the waitlist, or the login. */
const SECRET_PAGES = ["/visit/:path+", "/visits/:path+", "/waitlist/:path+", "/sign-in/link/:path+"];

/** What no page of ours asks a browser for. */
const NOT_NEEDED = (
  "accelerometer autoplay browsing-topics camera display-capture encrypted-media geolocation gyroscope hid " +
  "magnetometer microphone midi payment publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking"
).split(" ");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // `npm run types` checks them, tests and scripts included. Here it would cost a first start half its time.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
  // The image optimiser has been a way in (GHSA-2464-fhr4-w9xw); our pictures are SVG and need none.
  images: { unoptimized: true },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: NOT_NEEDED.map((name) => `${name}=()`).join(", ") },
        { key: "X-Permitted-Cross-Domain-Policies", value: "none" },
      ],
    },
    // What is no page needs nothing of anybody. Pages have a policy with a nonce (proxy.ts).
    ...["/api/:path*", "/icon.svg", "/robots.txt", "/sitemap.xml"].map((source) => ({
      source,
      headers: [
        {
          key: "Content-Security-Policy",
          value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        },
      ],
    })),
    // Other pages are told our origin alone. Not "no-referrer": browsers then send forms with "Origin: null", which
    // Next.js refuses (docs/decisions/021). No search engine keeps them, and no cache.
    ...SECRET_PAGES.map((source) => ({
      source,
      headers: [
        { key: "Referrer-Policy", value: "strict-origin" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
        { key: "Cache-Control", value: "no-store" },
      ],
    })),
    ...["/api/bookings/:path+", "/api/calendars/:path+"].map((source) => ({
      source,
      headers: [{ key: "Referrer-Policy", value: "no-referrer" }],
    })),
  ],
  // next/jest reads this too: these packages are ESM only.
  transpilePackages: [
    ...["temporal-polyfill", "temporal-utils", "temporal-spec"],
    ...["use-intl", "intl-messageformat", "@formatjs/fast-memoize"],
    ...["@formatjs/icu-messageformat-parser", "@formatjs/icu-skeleton-parser"],
  ],
  serverExternalPackages: ["pg", "pino", "nodemailer", "graphile-worker", "prom-client"],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
};

export default config;
