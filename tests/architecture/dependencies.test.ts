import { readFileSync } from "node:fs";

type Locked = { resolved?: string; integrity?: string; hasInstallScript?: true };
const read = (file: string): string => readFileSync(file, "utf8");
const ours = JSON.parse(read("package.json")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
> & {
  allowScripts: Record<string, boolean>;
};
const locked = Object.entries(
  (JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> }).packages,
).filter(([path]) => path !== "");
const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + 13);

/** The first column of each row of each table: what the page gives a reason for. */
const explained = read("docs/dependencies.md")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));

it("gives the reason for each direct dependency once, and for no other", () => {
  const direct = [...Object.keys(ours.dependencies), ...Object.keys(ours.devDependencies)].map((name) =>
    name.replace(/^@types\/.*/, "@types/*"),
  );

  expect(explained.toSorted()).toEqual([...new Set(direct)].sort());
});

it("pins each direct dependency to one version", () => {
  const versions = Object.values({ ...ours.dependencies, ...ours.devDependencies });

  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([]);
});

it("takes packages from the registry alone (nothing else is named), each with its checksum", () => {
  const others = locked.filter(
    ([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith("sha512-"),
  );

  expect(others).toEqual([]);
});

it("has said no to every install script there is, and to no other", () => {
  const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript);

  expect(ours.allowScripts).toEqual(Object.fromEntries(withScript.map(([path]) => [nameOf(path), false])));
});

it.each(["scripts/run.mjs", "deploy/Dockerfile", "README.md"])(
  "installs by the lock file and without install scripts in %s, whatever npm's version",
  (file) => {
    const installs = read(file).match(/(?:npm |")(?:ci|install|prune|i)\b"?[^\n]*/g) ?? [];

    expect(installs.length).toBeGreaterThan(0);
    expect(installs.filter((line) => !/^.{0,4}(?:ci|prune)\b.*--ignore-scripts/.test(line))).toEqual([]);
  },
);
