import type { VisitFormState } from "@/components/desk/visit/visit-form";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import type { DeskRefusal } from "@/lib/desk/desk-refusal";
import { readVisit, showTrailOfVisit } from "@/lib/desk/show-visit";
import { clinicMoment } from "@/lib/format/clinic-words";
import { obstaclesInWords } from "@/lib/format/obstacle-links";
import { actorWords, trailWords } from "@/lib/format/trail-words";
import { visitPlaceWords } from "@/lib/format/visit-place-words";
import { STATE_WORDS } from "@/lib/format/visit-state-words";
import { sendBack } from "@/lib/http/form-state";

const STALE =
  "Somebody has changed this visit while you had it open. Nothing of yours was done. Look at it as it is now, and send the form again if it is still right.";
const TOO_LATE = "This visit has begun, is over or was cancelled: it cannot be moved or cancelled any more.";
const FASTER =
  "Somebody was faster with that time. Nothing was changed. Choose another, or say why to squeeze it in.";
const IN_THE_WAY = "Something is in the way. Choose another time, or say why to squeeze it in.";
/** So many changes are shown to whoever was slower. */
const NEWEST = 3;

/** A form about a visit that was refused: why, what is true now, and what was typed. */
export async function refusedForm(
  form: FormData,
  bookingId: string,
  refusal: DeskRefusal,
): Promise<VisitFormState> {
  switch (refusal.reason) {
    case "unknown":
      return sendBack(form, { formErrors: ["This visit is not there any more."] });
    case "too-late":
      return sendBack(form, { formErrors: [TOO_LATE] });
    case "stale": {
      const now = await changedMeanwhile(bookingId);
      return { ...sendBack(form, { formErrors: [STALE] }), ...(now && { now }) };
    }
    case "obstructed": {
      const { timeZone } = await clinicFacts();
      const obstacles = obstaclesInWords(refusal.obstacles, timeZone);
      return {
        ...sendBack(form, { fieldErrors: { squeezeReason: [obstacles.length > 0 ? IN_THE_WAY : FASTER] } }),
        obstacles,
      };
    }
    case "invalid":
      return sendBack(form, {
        fieldErrors: Object.fromEntries(refusal.errors.map(({ path, message }) => [path, [message]])),
      });
  }
}

/** What was done with the visit last, and how it is now. */
async function changedMeanwhile(bookingId: string): Promise<VisitFormState["now"]> {
  const [visit, { entries, names }, { timeZone }] = await Promise.all([
    readVisit(bookingId),
    showTrailOfVisit(bookingId),
    clinicFacts(),
  ]);
  if (!visit) return undefined;
  const place = { ...visit, practitioner: visit.practitioner.name, room: visit.room?.name ?? null };
  const changes = entries.filter(({ action }) => action !== "visit.viewed").slice(0, NEWEST);
  return {
    version: visit.version,
    state: STATE_WORDS[visit.status].toLowerCase(),
    place: visitPlaceWords(place, timeZone),
    changes: changes.map(
      (entry) =>
        `${actorWords(entry.actor, names)} ${trailWords(entry, names, timeZone)} (${clinicMoment(entry.at, timeZone)})`,
    ),
  };
}
