import type { Unseen } from "./weigh-settings";

/**
 * Why settings were not changed. stale: somebody has changed them since the form was made. unseen: visits that are
 * booked would not fit any more, and the form does not say that they have been looked at.
 */
export type SettingsRefusal =
  { reason: "stale" } | Unseen | { reason: "invalid"; errors: { path: string; message: string }[] };
