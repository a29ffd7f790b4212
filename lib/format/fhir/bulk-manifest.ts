/** The kinds of files that are published, each one resource a line. */
export const PUBLISHED = ["Location", "Schedule", "Slot"] as const;
export type Published = (typeof PUBLISHED)[number];

/** @returns null for a name that no file of ours has */
export const publishedIn = (file: string): Published | null =>
  PUBLISHED.find((type) => file === `${type}.ndjson`) ?? null;

/**
 * Where everything is that others may list of our free times (SMART Scheduling Links).
 * @param state in which the clinic is, as the post writes it: who looks for others reads no further
 */
export const bulkManifest = (base: string, { state, at }: { state: string; at: string }): object => ({
  transactionTime: at,
  request: `${base}/$bulk-publish`,
  requiresAccessToken: false,
  output: PUBLISHED.map((type) => ({
    type,
    url: `${base}/bulk/${type}.ndjson`,
    extension: { state: [state] },
  })),
  error: [],
});
