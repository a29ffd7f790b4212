/** The first that fits: many browsers also name those they descend from. */
const BROWSERS: [RegExp, string][] = [
  [/Edg(?:A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, "an iPhone"],
  [/iPad/, "an iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "a Mac"],
  [/CrOS/, "a Chromebook"],
  [/Linux/, "Linux"],
];

/** "Firefox on Windows": enough to know one's own sessions apart, and nothing anybody else wrote. */
export function browserName(headers: Headers): string {
  const agent = headers.get("user-agent") ?? "";
  const first = (of: [RegExp, string][]) => of.find(([pattern]) => pattern.test(agent))?.[1];
  return `${first(BROWSERS) ?? "A browser"} on ${first(SYSTEMS) ?? "some computer"}`;
}
