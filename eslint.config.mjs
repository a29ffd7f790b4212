import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";

const clockReaders = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Only app/ and scripts/ read the clock: take `now` as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Only app/ and scripts/ read the clock: take `now` as an argument.",
  },
];

const config = [
  { ignores: ["node_modules/", ".next/", ".data/", "lib/data/generated/", "next-env.d.ts"] },
  ...next,
  ...typescript,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 150 }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["lib/**", "components/**"], rules: { "no-restricted-syntax": ["error", ...clockReaders] } },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
  { files: ["tests/**"], rules: { "max-lines": "off", "no-console": "off" } },
];

export default config;
