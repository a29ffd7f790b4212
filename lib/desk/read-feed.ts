import "server-only";
import { createHash } from "node:crypto";
import { hashSecretToken } from "@/lib/auth/secret-token";
import { openSecret, type NotOpened } from "@/lib/booking/open-secret";
import { findFeed, listFeedVisits, type StoredFeed } from "@/lib/data/calendar-feeds";
import { findClinic } from "@/lib/data/clinic";
import { MINUTE, type Instant } from "@/lib/domain/interval";
import type { Result } from "@/lib/domain/result";
import { env } from "@/lib/env";
import { calendarFeed } from "@/lib/messages/calendar-feed";

const DAYS_BACK = 30;

export type Feed = { text: string; etag: string };

/**
 * The feed behind a secret address: a month of visits that were and all that are to come, those too that the desk put
 * beyond the days that patients may book.
 */
export const readFeed = (token: string, address: string, now: Instant): Promise<Result<Feed, NotOpened>> =>
  openSecret(address, async () => {
    const feed = await findFeed(hashSecretToken(token));
    return feed && written(feed, now);
  });

async function written(feed: StoredFeed, now: Instant): Promise<Feed> {
  const since = now - DAYS_BACK * 24 * 60 * MINUTE;
  const [{ name }, visits] = await Promise.all([findClinic(), listFeedVisits(feed, since)]);
  const { practitionerName } = feed;
  const text = calendarFeed({ clinicName: name, practitionerName, visits, origin: env().APP_URL });
  return { text, etag: `W/"${createHash("sha256").update(text).digest("base64url")}"` };
}
