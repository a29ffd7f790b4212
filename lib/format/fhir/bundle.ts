import type { Search } from "@/lib/domain/fhir-search";
import { versioned, type Resource } from "./resource";

/** A page of what a search has found. */
export type Found = {
  entries: Resource[];
  /** How many there are on all pages together; null: that would cost more than it is worth. */
  total: number | null;
  /** What the next page begins after; null: that was all. */
  next: string | null;
};

type Frame = {
  /** "https://book.example.org/api/fhir" */
  base: string;
  type: string;
  search: Search;
  /** ISO 8601. */
  at: string;
};

/** The answer to a search, with the links by which all its pages are found. */
export function searchset(found: Found, { base, type, search, at }: Frame): object {
  const { entries, total, next } = found;
  const asked = search.understood.filter(([name]) => name !== "_cursor");
  return {
    resourceType: "Bundle",
    meta: { lastUpdated: at },
    type: "searchset",
    ...(total !== null && { total }),
    link: [
      { relation: "self", url: pageUrl(`${base}/${type}`, search.understood) },
      ...(next === null
        ? []
        : [{ relation: "next", url: pageUrl(`${base}/${type}`, [...asked, ["_cursor", written(next)]]) }]),
    ],
    ...(entries.length > 0 && {
      entry: entries.map((resource) => ({
        fullUrl: `${base}/${type}/${resource.id}`,
        resource: versioned(resource),
        search: { mode: "match" },
      })),
    }),
  };
}

function pageUrl(address: string, parameters: [string, string][]): string {
  const query = new URLSearchParams(parameters).toString();
  return query === "" ? address : `${address}?${query}`;
}

/** Opaque on purpose: where a page begins is for us to say. */
const written = (cursor: string): string => Buffer.from(cursor).toString("base64url");

/** @returns null for what we did not write */
export function cursorIn(text: string): string | null {
  const cursor = Buffer.from(text, "base64url").toString();
  return cursor !== "" && written(cursor) === text ? cursor : null;
}
