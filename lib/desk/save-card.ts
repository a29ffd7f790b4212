import "server-only";
import { z } from "zod";
import { saveCardFacts, type CardFacts } from "@/lib/data/caller-cards";
import { findCaller } from "@/lib/data/callers";
import { isPhoneNumber } from "@/lib/domain/caller";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Staff } from "@/lib/domain/staff";
import { noteView } from "./show-patient";

const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;

/** Half-typed text: kept as far as a database can hold it. It is judged when the visit is booked. */
const typed = (max: number) =>
  z
    .string()
    .catch("")
    .transform((text) => text.replace(UNPRINTABLE, "").slice(0, max));

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

const chosenTime = z
  .templateLiteral([z.iso.datetime({ offset: true }), " ", slug])
  // Years far off are not ours to compute with.
  .refine((text) => /^2[01]\d{2}-/.test(text))
  .transform((text) => {
    const [start = "", practitioner = ""] = text.split(" ");
    return { start: Date.parse(start), practitioner };
  });

/** Whatever was typed so far. Nothing in it is refused: a caller says things in any order. */
export const cardFields = z.object({
  patientId: z.uuid().nullable().catch(null),
  /** They were just found among those on record: their number and address stand in where none was typed. */
  isFound: z.boolean().catch(false),
  name: typed(200),
  phone: typed(40),
  email: typed(254),
  treatment: slug.nullable().catch(null),
  /** The treatment that stood there beforehand: left as it was, it was not chosen. */
  usual: slug.nullable().catch(null),
  practitioner: slug.catch("any"),
  wish: typed(200),
  /** Start and practitioner of the time that is marked: "2026-12-01T13:15:00-05:00 hannah-lindqvist". */
  time: chosenTime.nullable().catch(null),
});

/**
 * Writes down what was typed, so that hanging up leaves a card. A card that holds nothing is not made.
 * @returns refused when the card is somebody else's, or led to a visit already
 */
export async function saveCard(
  by: Staff,
  id: string,
  fields: z.infer<typeof cardFields>,
  now: Instant,
): Promise<Result<null, "not-open">> {
  const { patientId, name, wish, time, practitioner, usual, isFound } = fields;
  const found = isFound && patientId !== null ? await findCaller(patientId, now) : null;
  const [phone, email] = [fields.phone || (found?.phone ?? ""), fields.email || (found?.email ?? "")];
  if (![patientId, name, phone, email, wish, time].some(Boolean)) return accepted(null);
  const treatment = fields.treatment === usual ? null : fields.treatment;
  const start = time?.start ?? null;
  const facts = numberApart({ patientId, name, phone, email, treatment, practitioner, wish, start });
  if (!(await saveCardFacts(id, by.id, facts))) return refused("not-open");
  if (found) await noteView(by, found.id);
  return accepted(null);
}

/** A number typed where the name goes. */
const numberApart = (facts: CardFacts): CardFacts =>
  facts.patientId === null && facts.phone === "" && isPhoneNumber(facts.name)
    ? { ...facts, name: "", phone: facts.name }
    : facts;
