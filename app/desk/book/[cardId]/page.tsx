import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { clock } from "@/app/clock";
import { undoAction } from "@/app/desk/undo/actions";
import { CallForm } from "@/components/desk/call/call-form";
import { OpenCards } from "@/components/desk/open-cards";
import { PageHeader } from "@/components/ui/page-header";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { listTreatments } from "@/lib/booking/list-treatments";
import { blankCard, findCard, type Card } from "@/lib/desk/find-card";
import { noteView } from "@/lib/desk/show-patient";
import { untouched } from "@/lib/http/form-state";
import { callAction, discardCardAction } from "./actions";
import { callView } from "./call-view";
import { openCards } from "./open-cards";
import { knownBefore } from "./known-before";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Book a caller" };

export default async function CallPage({ params, searchParams }: PageProps<"/desk/book/[cardId]">) {
  const staff = await requireStaff();
  const id = z.uuid().safeParse((await params).cardId);
  if (!id.success) redirect("/desk/book");
  const now = clock();
  const { known, isSqueezed } = knownBefore(await searchParams);
  const [stored, kept, treatments, practitioners, open] = await Promise.all([
    findCard(staff, id.data, now),
    keptFields(staff.sessionId, `/desk/book/${id.data}`),
    listTreatments(),
    listPractitioners(),
    openCards(staff, id.data),
  ]);
  const card = stored ?? (await blankCard(id.data, known, now));
  const { start, practitioner } = card;
  const squeeze = isSqueezed && start !== null ? { start, practitioner } : null;
  if (card.patient) await noteView(staff, card.patient.id);
  const { view } = await callView(staff, card, now, { squeeze });

  return (
    <main id="main-content" className={styles.page}>
      <PageHeader title="Book a caller" />
      <div className={styles.parts}>
        <OpenCards cards={open} discard={discardCardAction} />
        <CallForm
          key={card.id}
          cardId={card.id}
          action={callAction}
          undo={undoAction}
          discard={discardCardAction}
          treatments={treatments.map(({ slug, name, minutes }) => ({
            value: slug,
            label: name,
            hint: `${minutes} min`,
          }))}
          practitioners={practitioners.map(({ slug, name }) => ({ value: slug, label: name }))}
          before={{ ...untouched, fields: { ...typedOn(card), ...kept }, view }}
          startsWithTime={stored === null && start !== null && squeeze === null}
        />
      </div>
    </main>
  );
}

const typedOn = ({ name, phone, email, wish, practitioner, patient }: Card) => ({
  ...{ name, wish, practitioner },
  phone: phone || (patient?.phone ?? ""),
  email: email || (patient?.email ?? ""),
});
