/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  agentRules: false,
  // The image optimiser has been a way in (GHSA-2464-fhr4-w9xw); our pictures are SVG and need none.
  images: { unoptimized: true },
  // next/jest reads this too: these packages are ESM only.
  transpilePackages: ["temporal-polyfill", "temporal-utils", "temporal-spec"],
  serverExternalPackages: ["pg", "pino", "nodemailer", "graphile-worker"],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
};

export default config;
