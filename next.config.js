/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
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
        { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
      ],
    },
    // Whoever has such a link has the visit or the login: other pages are told our origin alone. Not "no-referrer":
    // browsers then send forms with "Origin: null", which Next.js refuses (docs/decisions/021).
    ...["/visit/:path*", "/waitlist/:path*", "/sign-in/link/:path+"].map((source) => ({
      source,
      headers: [{ key: "Referrer-Policy", value: "strict-origin" }],
    })),
    { source: "/api/bookings/:path+", headers: [{ key: "Referrer-Policy", value: "no-referrer" }] },
  ],
  // next/jest reads this too: these packages are ESM only.
  transpilePackages: ["temporal-polyfill", "temporal-utils", "temporal-spec"],
  serverExternalPackages: ["pg", "pino", "nodemailer", "graphile-worker"],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
};

export default config;
