import type { BookedCall } from "@/components/desk/call/call-state";
import type { Card } from "@/lib/desk/find-card";
import { listUndoSteps } from "@/lib/desk/undo-change";
import type { Staff } from "@/lib/domain/staff";
import { visitSentence } from "@/lib/format/offer-words";

type Booked = NonNullable<Card["booked"]>;

/** What to read back once it is booked, and how to take it back. */
export async function bookedInWords(staff: Staff, booked: Booked, zone: string): Promise<BookedCall> {
  const { bookingId, reference, status, patientName, toldAt } = booked;
  const step = (await listUndoSteps(staff)).find((one) => one.bookingId === bookingId);
  return {
    sentence: `${visitSentence(booked, zone)}, reference ${reference}`,
    patientName,
    cardHref: `/desk/visits/${bookingId}/card`,
    mail: toldAt
      ? `A confirmation goes to ${toldAt}.`
      : "No mail is sent: the words above are the confirmation.",
    isCancelled: status === "CANCELLED",
    undoId: step?.undoId ?? null,
  };
}
