import list from "@/components/desk/list.module.css";
import { PhoneLink } from "@/components/site/phone-link";
import type { Instant } from "@/lib/domain/interval";
import { clinicMoment } from "@/lib/format/clinic-words";
import { timeInWords } from "@/lib/format/free-days";
import type { OfferedTime } from "./closing-form";

export type VisitToCall = {
  bookingId: string;
  patientName: string;
  phone: string | null;
  email: string | null;
  start: Instant;
  practitioner: { name: string };
  suggested: OfferedTime | null;
};

type Props = { visits: VisitToCall[]; timeZone: string };

/** Whom no mail reaches, or for whom nothing is free: somebody has to speak with them. */
export function ToCallList({ visits, timeZone: zone }: Props) {
  return (
    <ul className={list.list}>
      {visits.map((visit) => (
        <li key={visit.bookingId} className={list.item}>
          <span className={list.what}>
            <a href={`/desk/visits/${visit.bookingId}`} className={list.way}>
              {visit.patientName}
            </a>
            <span>
              {clinicMoment(visit.start, zone)} with {visit.practitioner.name}
            </span>
            <span className={list.more}>
              {visit.email === null ? "No email address. " : ""}
              {visit.suggested
                ? `Free: ${clinicMoment(visit.suggested.start, zone)} with ${visit.suggested.practitioner.name}`
                : "Nothing is free in the three weeks after."}
            </span>
          </span>
          <span className={list.ways}>
            {visit.phone === null ? "No phone number" : <PhoneLink phone={visit.phone} />}
            <a href={moveAddress(visit, zone)} className={list.way}>
              Move<span className="visually-hidden"> the visit of {visit.patientName}</span>
            </a>
          </span>
        </li>
      ))}
    </ul>
  );
}

function moveAddress({ bookingId, suggested }: VisitToCall, zone: string): string {
  const path = `/desk/visits/${bookingId}/move`;
  if (!suggested) return path;
  const start = timeInWords(suggested.start, zone).value;
  return `${path}?${new URLSearchParams({ start, practitioner: suggested.practitioner.slug })}`;
}
