const LONGEST = 60;

/**
 * The end of an address for something that has a name: "Ngọc-Anh Trần" is "ngoc-anh-tran". It is made once, when the
 * thing is new, and stays when the name changes: links and bookmarks go on working.
 * @param fallback for names of which no Latin letter or digit is left
 * @param taken those that others have
 */
export function slugFor(name: string, fallback: string, taken: readonly string[]): string {
  const plain = name
    .replaceAll(/[đĐ]/g, "d")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  const trimmed = plain.slice(0, LONGEST).replaceAll(/^-+|-+$/g, "") || fallback;
  // "any" stands for whoever is free, and "new" leads to an empty form.
  const isFree = (slug: string) => !["any", "new", ...taken].includes(slug);
  if (isFree(trimmed)) return trimmed;
  for (let number = 2; ; number++) {
    if (isFree(`${trimmed}-${number}`)) return `${trimmed}-${number}`;
  }
}
