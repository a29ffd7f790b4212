import nextJest from "next/jest.js";

// A zone that is neither UTC nor on the full hour, nor the clinic's: code that leans on the machine's zone fails here.
process.env.TZ = "Asia/Kathmandu";

const withNext = nextJest({ dir: "./" });

const common = {
  moduleNameMapper: {
    "^@/(.*)$": "<rootDir>/$1",
    // Prisma's client is an ES module; Jest on Node 20 loads its CommonJS twin.
    "^(@prisma/client/runtime/.*)\\.mjs$": "$1.js",
  },
};

const project = (settings) => withNext({ ...common, ...settings })();

const config = async () => ({
  projects: await Promise.all([
    project({
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/unit/**/*.test.ts", "<rootDir>/tests/architecture/**/*.test.ts"],
      setupFiles: ["<rootDir>/tests/support/settings.ts"],
    }),
    project({
      displayName: "components",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/components/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/dom.ts"],
    }),
    project({
      displayName: "integration",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/integration/**/*.test.ts"],
      setupFiles: ["<rootDir>/tests/support/settings.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/patience.ts"],
    }),
    project({
      displayName: "sights",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/browser/sights/*.test.ts"],
      setupFiles: ["<rootDir>/tests/support/settings.ts"],
    }),
    project({
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/browser/*.test.ts"],
      setupFiles: ["<rootDir>/tests/support/settings.ts"],
    }),
    project({
      displayName: "site",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/site/*.test.ts"],
    }),
    project({
      displayName: "under-load",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/site/under-load/*.test.ts"],
    }),
    // Only `npm run prove` runs these: they take minutes, fill disks, and lose bookings on purpose.
    project({
      displayName: "proofs",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/proofs/**/*.test.ts"],
    }),
  ]),
});

export default config;
