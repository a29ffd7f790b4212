import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type SchemaColumn = { name: string; type: string; says: string };
export type SchemaTable = { name: string; says: string; columns: SchemaColumn[] };

const BLOCK = /((?:^\/\/\/.*\n)*)^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm;
const FIELD = /^ {2}(\w+)\s+(\w+)(\[\])?(\?)?(.*)$/;

/** What each kind of value looks like in the file. */
const TYPES: [RegExp, string][] = [
  [/@db\.Uuid/, "UUID"],
  [/@db\.Timestamptz/, "instant"],
  [/@db\.Date/, "date"],
  [/^(BigInt|Int)\b/, "whole number"],
  [/^Boolean/, "true or false"],
  [/^Bytes/, "bytes"],
  [/^Json/, "JSON"],
  [/^String/, "text"],
];

/** Tables and columns as prisma/schema describes them, relations left out. */
export function readSchema(directory: string): SchemaTable[] {
  const files = readdirSync(directory).filter((name) => name.endsWith(".prisma"));
  const text = files.map((name) => readFileSync(join(directory, name), "utf8")).join("\n");
  const blocks = [...text.matchAll(BLOCK)].map(([, doc = "", kind, name = "", body = ""]) => ({
    ...{ kind, name, body, says: wordsOf(doc.split("\n")) },
  }));
  const enums = new Map(
    blocks.filter(({ kind }) => kind === "enum").map(({ name, body }) => [name, valuesOf(body)]),
  );
  return blocks
    .filter(({ kind }) => kind === "model")
    .map(({ body, says }) => ({ name: mappedName(body) ?? "", says, columns: columnsOf(body, enums) }));
}

function columnsOf(body: string, enums: Map<string, string[]>): SchemaColumn[] {
  const columns: SchemaColumn[] = [];
  let doc: string[] = [];
  for (const line of body.split("\n")) {
    const field = FIELD.exec(line);
    if (line.trim().startsWith("///")) doc.push(line);
    if (!field) continue;
    const [, name = "", kind = "", list, optional, rest = ""] = field;
    const type = enums.get(kind)?.join(", ") ?? TYPES.find(([known]) => known.test(`${kind} ${rest}`))?.[1];
    if (type && !rest.includes("@relation")) {
      const shape = `${list ? "list of " : ""}${type}${optional ? " or null" : ""}`;
      columns.push({ name: /@map\("(\w+)"\)/.exec(rest)?.[1] ?? name, type: shape, says: wordsOf(doc) });
    }
    doc = [];
  }
  return columns;
}

const mappedName = (body: string) => /@@map\("(\w+)"\)/.exec(body)?.[1];
const valuesOf = (body: string) => [...body.matchAll(/^ {2}([A-Z_]+)$/gm)].map(([, value = ""]) => value);
const wordsOf = (lines: string[]) =>
  lines
    .map((line) => line.replace(/^\s*\/\/\/\s?/, "").trim())
    .filter(Boolean)
    .join(" ");
