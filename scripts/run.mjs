// `npm start` and `npm test` begin here, in plain JavaScript that runs before anything is installed:
// `node scripts/run.mjs start` runs scripts/start.ts.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const checkout = join(dirname(fileURLToPath(import.meta.url)), "..");
const [script, ...rest] = process.argv.slice(2);
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

requireNode(20, 19);
stopWithNpm();
if (!isInstalled()) await install();
process.exit(
  await toItsEnd(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", `scripts/${script}.ts`, ...rest],
    "ipc",
  ),
);

/** The oldest Node.js that everything here works with; `engines` in package.json says the same. */
function requireNode(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split(".").map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(
    `This needs Node.js ${major}.${minor} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org, then start again.`,
  );
  process.exit(1);
}

/** Killed the hard way, npm cannot tell us: then we become another process's child. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const watch = setInterval(() => process.ppid !== npm && process.kill(process.pid, "SIGTERM"), 1_000);
  watch.unref();
}

/** Whether every package lies there that package-lock.json asks for. Left out may be what other systems need. */
function isInstalled() {
  const installed = join(checkout, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = packagesIn(join(checkout, "package-lock.json"));
  const present = packagesIn(installed);
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === "") return true; // this project itself
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : optional;
  });
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

async function install() {
  console.log("Installing the packages that package-lock.json names (about a minute, once) …");
  const npm = process.env.npm_execpath; // the npm that runs us
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
  const code = await toItsEnd(
    command,
    [...args, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    "ignore",
  );
  if (code === 0) return;
  console.error(
    "The packages could not be installed; npm says why above. Check the network and the disk, then start again.",
  );
  process.exit(1);
}

/**
 * Runs a command, hands our signals on to it, and resolves to its exit code.
 * Over the channel "ipc" it notices when we are killed the hard way.
 */
function toItsEnd(command, args, channel) {
  const child = spawn(command, args, { cwd: checkout, stdio: ["inherit", "inherit", "inherit", channel] });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      resolve(1);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
