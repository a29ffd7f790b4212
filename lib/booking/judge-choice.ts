import "server-only";
import { findClinic } from "@/lib/data/clinic";
import { findPractitioners } from "@/lib/data/catalogue";
import { offers } from "@/lib/domain/availability";
import { dateAt } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { UNKNOWN_PRACTITIONER, UNKNOWN_TREATMENT } from "./choice-request";
import { ANY, asIfEmpty, askAbout, type Wish } from "./question";
import type { Fault } from "./refusal";

/**
 * Every fault of a choice that can be told, for a request that is refused anyway: whoever asks shall hear of all of
 * them at once. Asks nothing about who was faster. What is null cannot be judged and is passed over.
 */
export async function judgeChoice(
  choice: { treatment: string | null; practitioner: Wish | null; start: Instant | null },
  now: Instant,
): Promise<Fault[]> {
  const practitioner = choice.practitioner ?? ANY;
  if (choice.treatment === null) return unknownAnywhere(practitioner);

  const { timeZone } = await findClinic();
  const around = { from: dateAt(choice.start ?? now, timeZone), count: 1, zone: timeZone };
  const asking = await askAbout({ treatment: choice.treatment, practitioner }, around, now);
  if (!asking) {
    return [{ path: "treatment", message: UNKNOWN_TREATMENT }, ...(await unknownAnywhere(practitioner))];
  }
  const { question, days, stored } = asking;
  if (question.practitioners.length === 0) return [{ path: "practitioner", message: UNKNOWN_PRACTITIONER }];

  const offered = offers(asIfEmpty(question), days, stored.clinic.gridMinutes);
  const isOffered = choice.start === null || offered.some(({ start }) => start === choice.start);
  return isOffered
    ? []
    : [{ path: "start", message: "That time cannot be booked. Choose one of the times we offer." }];
}

async function unknownAnywhere(practitioner: Wish): Promise<Fault[]> {
  const isKnown =
    practitioner === ANY || (await findPractitioners()).some(({ slug }) => slug === practitioner);
  return isKnown ? [] : [{ path: "practitioner", message: UNKNOWN_PRACTITIONER }];
}
