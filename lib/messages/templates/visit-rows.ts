import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts } from "@/lib/domain/message";
import { clinicDateLong, clinicTimeAndZone } from "@/lib/format/clinic-words";
import { placeOf } from "@/lib/messages/place";
import { wordsIn } from "@/lib/words/words-in";

/** What sentences are about. */
export const kindOf = ({ byPhone }: Pick<VisitFacts, "byPhone">): "call" | "visit" =>
  byPhone ? "call" : "visit";

/** The word for it. */
export const whatOf = (visit: Pick<VisitFacts, "byPhone" | "language">): string =>
  wordsIn(visit.language, "mail")(`what.${kindOf(visit)}`);

type Row = [label: string, lines: string[]];
type Meeting = Pick<VisitFacts, "byPhone" | "clinic" | "language" | "practitionerName"> & {
  startsAt: Instant;
};

/** When, where and with whom. */
export function meetingRows(meeting: Meeting): Row[] {
  const { clinic, language, startsAt, practitionerName } = meeting;
  const say = wordsIn(language, "mail");
  const zone = clinic.timeZone;
  return [
    [
      say("facts.when"),
      [clinicDateLong(startsAt, zone, language), clinicTimeAndZone(startsAt, zone, language)],
    ],
    [say("facts.where"), placeOf(meeting)],
    [say("facts.with"), [practitionerName]],
  ];
}

/** The same of a visit, and its reference. */
export const visitRows = (visit: VisitFacts): Row[] => [
  ...meetingRows(visit),
  [wordsIn(visit.language, "mail")("facts.reference"), [visit.reference]],
];
