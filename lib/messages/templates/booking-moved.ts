import type { Instant } from "@/lib/domain/interval";
import type { VisitFacts, Words } from "@/lib/domain/message";
import { clinicDateTime } from "@/lib/format/clinic-words";
import { wordsIn } from "@/lib/words/words-in";
import { greeting } from "./greeting";
import { write } from "./letter";
import { visitRows, whatOf } from "./visit-rows";

/** To whoever booked: the visit is at another time, or with somebody else. @param formerly the start told before */
export function bookingMoved(visit: VisitFacts, formerly: Instant): Words {
  const { clinic, language, startsAt } = visit;
  const say = wordsIn(language, "mail");
  const what = whatOf(visit);
  const whenIs = (at: Instant) => clinicDateTime(at, clinic.timeZone, language);
  const isSameTime = formerly === startsAt;
  return write({
    clinic,
    language,
    subject: say(isSameTime ? "moved.subjectSameTime" : "moved.subject", { when: whenIs(startsAt) }),
    title: say(isSameTime ? "moved.titleSameTime" : "moved.title", { what }),
    blocks: [
      ...greeting(visit),
      {
        paragraph: isSameTime
          ? say("moved.leadSameTime", { what })
          : say("moved.lead", { what, formerly: whenIs(formerly) }),
      },
      { facts: visitRows(visit) },
      { link: say("see", { what }), url: visit.manageUrl },
      { paragraph: say("moved.calendar") },
      { paragraph: say("moved.callUs", { phone: clinic.phone }) },
    ],
  });
}
