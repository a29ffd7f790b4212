import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CancelForm } from "@/components/desk/visit/cancel-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showVisit } from "@/lib/desk/show-visit";
import { isChangeable } from "@/lib/domain/visit-state";
import { visitPlaceWords } from "@/lib/format/visit-place-words";
import { STATE_WORDS } from "@/lib/format/visit-state-words";
import { refilled } from "@/lib/http/form-state";
import { cancelAction } from "./actions";

export const metadata: Metadata = { title: "Cancel a visit" };

type Props = { params: Promise<{ bookingId: string }> };

export default async function CancelPage({ params }: Props) {
  const staff = await requireStaff();
  const [{ bookingId }, { timeZone }] = await Promise.all([params, clinicFacts()]);
  const visit = await showVisit(staff, bookingId);
  if (!visit) notFound();
  const kept = await keptFields(staff.sessionId, `/desk/visits/${visit.bookingId}/cancel`);
  const place = { ...visit, practitioner: visit.practitioner.name, room: visit.room?.name ?? null };

  return (
    <main id="main-content">
      <PageHeader
        title={`Cancel the visit of ${visit.patient.name}`}
        lead={`${visit.treatment.name}, ${visitPlaceWords(place, timeZone)}`}
      />
      {isChangeable(visit.status) ? (
        <CancelForm
          action={cancelAction}
          bookingId={visit.bookingId}
          version={visit.version}
          email={visit.email}
          phone={visit.phone}
          before={refilled(kept)}
        />
      ) : (
        <Notice kind="warning" heading={`It cannot be cancelled: ${STATE_WORDS[visit.status].toLowerCase()}`}>
          <ButtonLink href={`/desk/visits/${visit.bookingId}`} look="quiet">
            To the visit
          </ButtonLink>
        </Notice>
      )}
    </main>
  );
}
