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
    // The same of a link that sets a password. Not "no-referrer": browsers then send its form with "Origin: null".
    { source: "/sign-in/link/:path+", headers: [{ key: "Referrer-Policy", value: "strict-origin" }] },
    // Whoever has the link has the visit: it is told to no other page.
    ...["/visit/:path*", "/api/bookings/:path+"].map((source) => ({
      source,
      headers: [{ key: "Referrer-Policy", value: "no-referrer" }],
    })),
  ],
  // next/jest reads this too: these packages are ESM only.
  transpilePackages: ["temporal-polyfill", "temporal-utils", "temporal-spec"],
  serverExternalPackages: ["pg", "pino", "nodemailer", "graphile-worker"],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
};

export default config;
