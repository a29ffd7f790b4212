import "server-only";
import { findCards, type CardFacts, type StoredCard } from "@/lib/data/caller-cards";
import { findCaller, type KnownCaller } from "@/lib/data/callers";
import type { Instant } from "@/lib/domain/interval";
import type { Staff } from "@/lib/domain/staff";

/** A call in the making. `patient` is null until the caller was found among those on record. */
export type Card = StoredCard & { patient: KnownCaller | null };

/** One of one's own cards. Null: there is none of that id, or it is somebody else's. */
export async function findCard(by: Staff, id: string, now: Instant): Promise<Card | null> {
  const [card] = await findCards(by.id, { id });
  return card ? withPatient(card, now) : null;
}

/** One's own calls that led to no visit yet, newest first; without those of which nothing is known but a time. */
export async function listOpenCards(by: Staff): Promise<StoredCard[]> {
  const cards = await findCards(by.id, "open");
  return cards.filter(({ callerName, phone, email, wish }) => [callerName, phone, email, wish].some(Boolean));
}

type Known = Partial<Pick<CardFacts, "patientId" | "name" | "treatment" | "practitioner" | "start">>;

/** A card that nothing was typed on, with what is known before the call: from the grid, or from a patient's page. */
export const blankCard = (id: string, known: Known, now: Instant): Promise<Card> =>
  withPatient(
    {
      ...{ id, name: "", phone: "", email: "", wish: "", callerName: "", begun: now },
      ...{ patientId: null, treatment: null, practitioner: "any", start: null },
      ...known,
      ...{ holdId: null, hold: null, booked: null },
    },
    now,
  );

async function withPatient(card: StoredCard, now: Instant): Promise<Card> {
  const patient = card.patientId === null ? null : await findCaller(card.patientId, now);
  return { ...card, patientId: patient?.id ?? null, patient };
}
