import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { readableChoice } from "./booking-request";
import { faultsOf } from "./faults";
import { judgeChoice } from "./judge-choice";
import { offerTimes, type FreeTime } from "./offer-times";
import type { Fault } from "./refusal";
import { timesRequest } from "./times-request";

/**
 * The free times that another program asks for.
 * @param query as it came: parameters by name, of any shape
 */
export async function offerFromRequest(
  query: unknown,
  now: Instant,
): Promise<Result<{ timeZone: string; times: FreeTime[] }, Fault[]>> {
  const { timeZone } = await findClinic();
  const parsed = timesRequest.safeParse(query);
  const today = dateAt(now, timeZone);
  const offer = parsed.success
    ? await offerTimes({ ...parsed.data, from: parsed.data.from ?? today }, now)
    : null;
  if (offer && "times" in offer) return accepted(offer);

  const faults = parsed.success ? [] : faultsOf(parsed.error);
  return refused([...faults, ...(await judgeChoice({ ...readableChoice.parse(query), start: null }, now))]);
}
