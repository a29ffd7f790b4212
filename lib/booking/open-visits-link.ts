import "server-only";
import { openManageToken } from "@/lib/auth/manage-link";
import { hashVisitsToken } from "@/lib/auth/visits-link";
import { countAgainst, waitFor } from "@/lib/data/rate-limits";
import { listVisitsOfAddress, type VisitOfAddress } from "@/lib/data/visits-of-address";
import { findOpenVisitsLink, type OpenVisitsLink } from "@/lib/data/visits-links";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { NotOpened } from "./open-by-link";

export type OwnVisit = Omit<VisitOfAddress, "manageTokenSealed"> & {
  /** The end of the visit's manage link: whoever reads mail at the address was sent it before. */
  token: string;
};

export type OwnVisits = OpenVisitsLink & {
  /** Of all patients whose mail goes to the address, the soonest first. */
  visits: OwnVisit[];
};

const TOKEN = /^[\w-]{43}$/;

/**
 * All visits behind a link that was mailed to an address. Tokens that lead nowhere are counted, as `openByLink` does:
 * one that has run out is the same as one that never was.
 *
 * @param token the end of the link, or anything someone typed there
 */
export async function openVisitsLink(token: string, address: string): Promise<Result<OwnVisits, NotOpened>> {
  const seconds = await waitFor("token-guesses", address);
  if (seconds !== null) return refused({ reason: "wait", seconds });
  const link = TOKEN.test(token) ? await findOpenVisitsLink(hashVisitsToken(token)) : null;
  if (!link) {
    await countAgainst("token-guesses", address);
    return refused({ reason: "unknown" });
  }
  const stored = await listVisitsOfAddress(link.emailKey);
  const visits = stored.map(({ manageTokenSealed, ...visit }) => ({
    ...visit,
    token: openManageToken(visit.bookingId, manageTokenSealed),
  }));
  return accepted({ ...link, visits });
}
