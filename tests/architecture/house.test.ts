import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Each room, and the rooms it may import from. Inside a folder imports are "./x", across folders "@/folder/x". A new
 * room starts closed: without a row here it may import nothing.
 */
const MAY_IMPORT: Record<string, string[]> = {
  "lib/domain/": [],
  "lib/words/": ["lib/domain/"],
  "lib/format/": ["lib/domain/", "lib/words/"],
  "lib/http/": ["lib/domain/", "lib/env", "lib/log", "lib/one-in-process"],
  "lib/data/": ["lib/domain/", "lib/words/", "lib/env", "lib/log", "lib/one-in-process"],
  "lib/auth/": ["lib/domain/", "lib/http/", "lib/data/", "lib/env", "lib/log"],
  "lib/messages/": [
    "lib/domain/",
    "lib/words/",
    "lib/format/",
    "lib/data/",
    "lib/auth/",
    "lib/env",
    "lib/log",
  ],
  "lib/booking/": [
    "lib/domain/",
    "lib/words/",
    "lib/format/",
    "lib/data/",
    "lib/auth/",
    "lib/messages/",
    "lib/env",
    "lib/log",
  ],
  "lib/desk/": [
    "lib/domain/",
    "lib/words/",
    "lib/format/",
    "lib/data/",
    "lib/auth/",
    "lib/messages/",
    "lib/booking/",
    "lib/env",
    "lib/log",
  ],
  "lib/": [],
  "components/": ["lib/domain/", "lib/words/", "lib/format/", "lib/http/", "components/"],
  "app/": [
    "lib/domain/",
    "lib/words/",
    "lib/format/",
    "lib/http/",
    "lib/auth/",
    "lib/messages/",
    "lib/booking/",
    "lib/desk/",
    "lib/env",
    "lib/log",
    "components/",
    "app/",
  ],
};

/** The core stands alone, but for the one file that knows about time zones. */
const PACKAGES_IN_THE_CORE: Record<string, string[]> = { "lib/domain/clinic-time.ts": ["temporal-polyfill"] };

const sources = (...rooms: string[]): string[] =>
  rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .map((file) => join(room, file))
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.startsWith("lib/data/generated/")),
  );
const read = (file: string) => readFileSync(file, "utf8");

const IMPORT = /^(?:import|export)\s(?:[^;"]*?\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;
const importsOf = (file: string) =>
  [...read(file).matchAll(IMPORT)].map((found) => found[1] ?? found[2] ?? "");
const roomOf = (file: string) => Object.keys(MAY_IMPORT).find((prefix) => file.startsWith(prefix)) ?? "";

it.each(sources("app", "components", "lib"))("%s imports only from the rooms below it", (file) => {
  const room = roomOf(file);
  const strangers = importsOf(file).filter((target) => {
    if (target.startsWith("./")) return false;
    if (target.startsWith("../")) return true;
    if (target.startsWith("@/")) {
      const path = target.slice(2);
      return !path.startsWith(room) && !MAY_IMPORT[room]?.some((allowed) => path.startsWith(allowed));
    }
    return room === "lib/domain/" && !PACKAGES_IN_THE_CORE[file]?.includes(target);
  });

  expect(strangers).toEqual([]);
});

it("lets one room talk to Prisma and PostgreSQL", () => {
  const others = sources("app", "components", "lib").filter((file) => !file.startsWith("lib/data/"));

  expect(
    others.filter((file) => importsOf(file).some((name) => /^pg$|^@prisma\/|data\/generated/.test(name))),
  ).toEqual([]);
});

it("never builds SQL from text", () => {
  expect(
    sources("app", "lib", "scripts", "prisma").filter((file) => /Raw(Query)?Unsafe/.test(read(file))),
  ).toEqual([]);
});

it("reads the clock in app/ and scripts/ alone", () => {
  const clock = /new Date\(\)|Date\.now\(\)|Temporal\.Now/;

  expect(sources("components", "lib").filter((file) => clock.test(read(file)))).toEqual([]);
});

it("writes dates for people in one file", () => {
  const writers = sources("app", "components", "lib").filter((file) =>
    /Intl\.DateTimeFormat|toLocale(Date|Time)/.test(read(file)),
  );

  expect(writers).toEqual(["lib/format/clinic-words.ts"]);
});

it("keeps every file to one idea: at most 150 lines", () => {
  const long = sources("app", "components", "lib", "scripts", "prisma").filter(
    (file) => read(file).split("\n").length > 151,
  );

  expect(long).toEqual([]);
});

/** All that a file of the browser brings along, types aside. */
function broughtAlong(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const values = read(file).replace(/^(?:import|export) type [^;]*;/gm, "");
  for (const [, target = ""] of values.matchAll(/^(?:import|export)\s(?:[^;"]*?\sfrom\s)?"([^"]+)"/gm)) {
    const path = target.startsWith("./") ? join(dirname(file), target) : target.replace(/^@\//, "");
    const found = [".ts", ".tsx"].map((end) => path + end).find((name) => existsSync(name));
    if (found && !/actions\.ts$/.test(found)) broughtAlong(found, seen);
  }
  return seen;
}

it("spares patients' browsers the words of all languages: what they say themselves comes as props", () => {
  const entries = sources("app", "components").filter(
    (file) => read(file).startsWith('"use client"') && !/^(app|components)\/desk\//.test(file),
  );
  const heavy = entries.filter((file) => broughtAlong(file).has("lib/words/words-in.ts"));

  expect(heavy).toEqual([]);
});

it("keeps secrets and queries out of the browser", () => {
  const rooms = ["lib/data", "lib/auth", "lib/messages", "lib/booking", "lib/desk"];
  const open = sources(...rooms).filter(
    (file) =>
      !read(file).startsWith('import "server-only";') &&
      importsOf(file).some((name) => /\/data\/|node:|\.\/client|@\/lib\/env/.test(name)),
  );

  expect(open).toEqual([]);
});

it('marks nothing but actions with "use server"', () => {
  const marked = sources("app", "components", "lib").filter((file) => /^"use server"/m.test(read(file)));

  expect(marked.filter((file) => !/^app\/.*actions\.ts$/.test(file))).toEqual([]);
});

it("asks nobody else for anything: no address of another host stands in pages or styles", () => {
  const strangers = sources("app", "components").filter((file) =>
    /(?:src|action)=\{?"https?:|url\(["']?https?:|fetch\("https?:/.test(read(file)),
  );

  expect(strangers).toEqual([]);
});

it("calls no file a drawer for odds and ends", () => {
  const drawers = sources("app", "components", "lib", "scripts", "prisma", "tests").filter((file) =>
    /(^|\/)(utils?|helpers?|misc|common|index)\.(ts|tsx|mjs)$/.test(file),
  );

  expect(drawers).toEqual([]);
});

/** The first line of every function that a file hands to Next.js. */
const firstLines = (file: string): string[] =>
  [...read(file).matchAll(/^export (?:default )?(?:async )?function [^]*?\{\n\s*(.*)/gm)].map(
    ([, line = ""]) => line,
  );

it("asks who is there in the first line of every page, action and handler of the desk", () => {
  const doors = sources("app").filter((file) =>
    /^app\/(api\/)?desk\/.*(page\.tsx|actions\.ts|route\.ts)$/.test(file),
  );
  const open = doors.filter((file) => {
    const lines = firstLines(file);
    return (
      lines.length === 0 ||
      lines.some((line) => !/^await requireStaff\w*\(|= await (requireStaff\w*|admit\w*)\(/.test(line))
    );
  });

  expect(doors.length).toBeGreaterThan(5);
  expect(open).toEqual([]);
});

it("makes somebody who may in one place", () => {
  expect(sources("app", "components", "lib").filter((file) => /as StaffId\b/.test(read(file)))).toEqual([
    "lib/auth/admission.ts",
  ]);
});

it("lays patients' pages out by start and end, which change sides with the language", () => {
  const sheets = ["app", "components"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .map((file) => join(room, file))
      .filter((file) => file.endsWith(".css") && !/^(app\/desk|components\/(desk|day|reports))\//.test(file)),
  );
  const sided =
    /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin)-)?(?:left|right)\b[\w-]*:|: (?:left|right);|(?:margin|padding|inset): \S+ (\S+) \S+ (?!\1;)\S+;/m;
  const offending = sheets.filter((file) => sided.test(read(file)));

  expect(sheets.length).toBeGreaterThan(40);
  expect(offending).toEqual([]);
});

it("keeps actions in files of their own: what one inside a component encloses would go to the browser, badly sealed", () => {
  const withActions = sources("app", "components", "lib").filter((file) => /"use server"/.test(read(file)));

  expect(withActions.filter((file) => !read(file).startsWith('"use server"'))).toEqual([]);
});
