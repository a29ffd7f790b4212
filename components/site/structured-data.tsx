/**
 * What a page is about, for search engines (JSON-LD). A block of data, which no browser runs: the content security
 * policy has nothing to say about it. No "<" is left in it, so nothing that stands in it can end it.
 */
export function StructuredData({ data }: { data: object }) {
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
