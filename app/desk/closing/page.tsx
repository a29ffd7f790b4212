import type { Metadata } from "next";
import { clock } from "@/app/clock";
import { UndoSteps } from "@/app/desk/undo-steps";
import { ClosedTimeForm } from "@/components/desk/closing/closed-time-form";
import styles from "@/components/desk/closing/closing.module.css";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { listPractitionerNames, showClosing } from "@/lib/desk/show-closing";
import { dateAt } from "@/lib/domain/clinic-time";
import { askedClosing, closingPath } from "./asked-closing";
import { ClosingNotes } from "./closing-notes";
import { ClosingParts } from "./closing-parts";

export const metadata: Metadata = { title: "A closed day" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A closed day, or a practitioner who is away, with visits in it: everything that becomes of those visits. */
export default async function ClosingPage({ searchParams }: Props) {
  const staff = await requireStaff();
  const [query, { timeZone }, practitioners] = await Promise.all([
    searchParams,
    clinicFacts(),
    listPractitionerNames(),
  ]);
  const now = clock();
  const given = (name: string) => (typeof query[name] === "string" ? query[name] : undefined);
  const slugs = practitioners.map(({ slug }) => slug);
  const { fields, faults, closed, preference } = askedClosing(given, slugs, dateAt(now, timeZone));
  const closing = closed && (await showClosing(closed, preference, now));

  return (
    <main id="main-content">
      <PageHeader
        title="A closed day"
        lead="Somebody is away, or the clinic is closed: what becomes of the visits that are there."
      />
      <div className={styles.page}>
        <ClosingNotes given={given} />
        <ClosedTimeForm {...{ practitioners, fields, faults }} isFirst={closing === null} />
        {closing && closed && <ClosingParts {...{ closing, closed, fields, now }} />}
      </div>
      <UndoSteps staff={staff} back={closingPath(fields)} />
    </main>
  );
}
