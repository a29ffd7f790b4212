import { readFileSync } from "node:fs";
import { join } from "node:path";
import { told } from "@/tests/site/clinic-over-http";
import { DOORS } from "@/tests/site/doors";
import { ask, OVERLAPS } from "@/tests/site/site-database";
import { noteFigure } from "@/tests/support/figures";
import { attackSlowly, TOOLS, versionOf } from "./attacking-tools";
import { openTollgate, type Caller } from "./tollgate";

jest.setTimeout(900_000);

/** What a tool calls a finding and we do not, each with the reason. docs/attacks.md tells of them at length. */
const EXPLAINED: readonly [finding: RegExp, why: string][] = [
  [/X-XSS-Protection is not set/, "no browser reads it any more; where one did, it opened holes"],
  [/Strict-Transport-Security is not set/, "means nothing over plain HTTP; behind https:// it is sent"],
  [
    /^Cross Site Request Forgery: Lack of anti CSRF token/,
    "the gate asks every form where it comes from (050)",
  ],
  [
    /^withdrawn by sqlmap itself/,
    "the page shows what was asked for, so it differs from one request to the next",
  ],
];
const PUBLIC_FILES = ["/robots.txt", "/sitemap.xml", "/icon.svg", "/favicon.ico"];
const LONGEST_MS = 10_000;

const isDoor = (finding: string): boolean => {
  const [, path] = /^answers 200: (\/.*)$/.exec(finding) ?? [];
  return (
    path !== undefined &&
    [...DOORS, ...PUBLIC_FILES].includes(path.replace(/[?#].*$/, "").replace(/(?<=.)\/$/, ""))
  );
};
const isExplained = (finding: string): boolean =>
  isDoor(finding) || EXPLAINED.some(([explained]) => explained.test(finding));

const here = TOOLS.map((tool) => ({ tool, version: versionOf(tool.name) }));
const SLOW_TOOL = { name: "slowhttptest", version: versionOf("slowhttptest") };
const CALLERS: readonly Caller[] = ["a stranger", "the front desk"];
const attacks = here.flatMap(({ tool, version }) =>
  version ? CALLERS.map((caller) => ({ name: tool.name, tool, caller })) : [],
);

it("has attackers' tools to attack with (apt-get install wapiti sqlmap ffuf dirb slowhttptest)", () => {
  const all = [...here.map(({ tool: { name }, version }) => ({ name, version })), SLOW_TOOL];
  for (const { name, version } of all) noteFigure(name, version ?? "not installed on this machine");

  expect(attacks.length).toBeGreaterThan(0);
});

it.each(attacks)("$name finds nothing that is not explained as $caller", async ({ tool, caller }) => {
  const gate = await openTollgate(caller);
  const findings = await tool.attack(gate.url, caller).finally(gate.close);

  noteFigure(`${tool.name} as ${caller}, requests`, gate.passed.length);
  noteFigure(`${tool.name} as ${caller}, findings (each explained)`, findings.length);
  const slowest = Math.max(...gate.passed.map(({ milliseconds }) => milliseconds));
  noteFigure(`${tool.name} as ${caller}, slowest answer, ms`, Math.round(slowest));
  for (const finding of findings) process.stderr.write(`  ${tool.name}: ${finding}\n`);
  expect(findings.filter((finding) => !isExplained(finding))).toEqual([]);
  expect(gate.passed.length).toBeGreaterThan(20);
  expect(gate.passed.filter(({ status }) => status >= 500)).toEqual([]);
  expect(gate.passed.filter(({ milliseconds }) => milliseconds > LONGEST_MS)).toEqual([]);
});

const SLOW = [
  { way: "-H", what: "heads sent slowly" },
  { way: "-B", what: "forms sent slowly" },
  { way: "-X", what: "answers read slowly" },
] as const;

if (SLOW_TOOL.version)
  it.each(SLOW)("answers everybody else during 300 $what, five more a second", async ({ way, what }) => {
    const { lasted, away } = await attackSlowly(`${told("SITE_URL")}/contact`, way);

    noteFigure(`300 ${what}: seconds, and those without service`, `${lasted}, ${away}`);
    expect(lasted).toBeGreaterThan(5);
    expect(away).toBe(0);
  });

it("leaves no two visits over one another, and no fault of its own in the log", async () => {
  expect(await ask(OVERLAPS)).toEqual([]);
  const log = readFileSync(join(told("DATA_DIR"), "web.log"), "utf8");
  expect(log.match(/.*(?:unhandledRejection|uncaughtException|"api\.unexpected"|⨯).*/g) ?? []).toEqual([]);
});
