import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { clock } from "@/app/clock";
import { MoveForm } from "@/components/desk/visit/move-form";
import { MoveQuestion } from "@/components/desk/visit/move-question";
import { FreeTimeLinks } from "@/components/desk/visit/free-time-links";
import styles from "@/components/desk/visit/visit.module.css";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { keptFields } from "@/lib/auth/kept-form";
import { requireStaff } from "@/lib/auth/require-staff";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { showVisit } from "@/lib/desk/show-visit";
import { addDays, isoAt } from "@/lib/domain/clinic-time";
import { MINUTE } from "@/lib/domain/interval";
import { isChangeable } from "@/lib/domain/visit-state";
import { clockAt } from "@/lib/domain/wall-clock";
import { visitPlaceWords } from "@/lib/format/visit-place-words";
import { STATE_WORDS } from "@/lib/format/visit-state-words";
import { refilled } from "@/lib/http/form-state";
import { moveAction } from "./actions";
import { askedMove, type MoveQuery } from "./asked-move";
import { DAYS, freeNear, inTheWayOf } from "./preview";

export const metadata: Metadata = { title: "Move a visit" };

type Props = { params: Promise<{ bookingId: string }>; searchParams: Promise<MoveQuery> };

export default async function MovePage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  const [{ bookingId }, query, { timeZone }] = await Promise.all([params, searchParams, clinicFacts()]);
  const visit = await showVisit(staff, bookingId);
  if (!visit) notFound();
  const path = `/desk/visits/${visit.bookingId}/move`;
  const asked = askedMove(query, visit, timeZone);
  const now = clock();
  const [days, obstacles, kept] = await Promise.all([
    freeNear(visit, asked, timeZone, now),
    inTheWayOf(visit, asked, timeZone, now),
    keptFields(staff.sessionId, path),
  ]);
  const { start, practitioner, room, minutes, date } = asked;
  const from = { ...visit, practitioner: visit.practitioner.name, room: visit.room?.name ?? null };
  const end = (start ?? 0) + minutes * MINUTE;
  const anyRoom = visit.treatment.rooms.length > 0 ? "a free room" : null;
  const withSame = new URLSearchParams({
    practitioner: practitioner.slug,
    minutes: `${minutes}`,
    room: room?.id ?? "",
  });

  return (
    <main id="main-content">
      <PageHeader above={visit.treatment.name} title={`Move the visit of ${visit.patient.name}`} />
      {!isChangeable(visit.status) && (
        <Notice kind="warning" heading={`It cannot be moved: ${STATE_WORDS[visit.status].toLowerCase()}`}>
          <ButtonLink href={`/desk/visits/${visit.bookingId}`} look="quiet">
            To the visit
          </ButtonLink>
        </Notice>
      )}
      {isChangeable(visit.status) && (
        <div className={styles.columns}>
          <section className={styles.section} aria-labelledby="change">
            <h2 id="change">{start === null ? "Now" : "The change"}</h2>
            {start === null ? (
              <p>{visitPlaceWords(from, timeZone)}</p>
            ) : (
              <MoveForm
                key={`${start} ${practitioner.slug} ${room?.id} ${minutes}`}
                action={moveAction}
                bookingId={visit.bookingId}
                version={visit.version}
                from={visitPlaceWords(from, timeZone)}
                to={visitPlaceWords(
                  { start, end, practitioner: practitioner.name, room: room?.name ?? anyRoom },
                  timeZone,
                )}
                wanted={{
                  start: isoAt(start, timeZone),
                  practitioner: practitioner.slug,
                  room: room?.id ?? "",
                  minutes: `${minutes}`,
                }}
                obstacles={obstacles}
                email={visit.email}
                phone={visit.phone}
                isNews={
                  start !== visit.start || end !== visit.end || practitioner.slug !== visit.practitioner.slug
                }
                before={refilled(kept)}
              />
            )}
          </section>
          <section className={styles.section} aria-labelledby="other">
            <h2 id="other">{start === null ? "Choose a time" : "Another time"}</h2>
            <MoveQuestion
              key={`${date} ${start} ${practitioner.slug} ${room?.id} ${minutes}`}
              date={asked.typed["date"] ?? date}
              time={asked.typed["time"] ?? (start === null ? "" : clockAt(start, timeZone))}
              minutes={asked.typed["minutes"] ?? `${minutes}`}
              practitioners={visit.treatment.practitioners.map(({ slug, name }) => ({
                value: slug,
                label: name,
              }))}
              practitioner={practitioner.slug}
              rooms={visit.treatment.rooms.map(({ id, name }) => ({ value: id, label: name }))}
              room={room?.id ?? ""}
              faults={asked.faults}
            />
            <FreeTimeLinks
              days={days}
              hrefOf={(value) => `${path}?start=${encodeURIComponent(value)}&${withSame}`}
              chosen={start === null ? null : isoAt(start, timeZone)}
            />
            <nav className={styles.ways} aria-label="Other days">
              <ButtonLink href={`${path}?date=${addDays(date, -DAYS)}&${withSame}` as Route} look="quiet">
                Earlier days
              </ButtonLink>
              <ButtonLink href={`${path}?date=${addDays(date, DAYS)}&${withSame}` as Route} look="quiet">
                Later days
              </ButtonLink>
            </nav>
          </section>
        </div>
      )}
    </main>
  );
}
