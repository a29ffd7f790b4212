import "server-only";
import type { Row } from "@/components/ui/definition-list";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import type { Draft } from "@/lib/booking/find-draft";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { listTreatments } from "@/lib/booking/list-treatments";
import { dayAndTime } from "@/lib/format/free-days";
import { price } from "@/lib/format/price";
import { stepPath } from "./step-path";

/** What a draft holds about the visit itself, each with its way back. */
export async function visitRows({ id, treatment, practitioner, start }: Draft): Promise<Row[]> {
  const [clinic, treatments, practitioners] = await Promise.all([
    clinicFacts(),
    listTreatments(),
    listPractitioners(),
  ]);
  const chosen = treatments.find(({ slug }) => slug === treatment);
  const who = practitioners.find(({ slug }) => slug === practitioner);
  const toTreatment = stepPath(id, "treatment");
  const rows: Row[] = [
    { term: "Practitioner", details: who?.name ?? "Anyone who is free", changeHref: toTreatment },
  ];
  if (chosen) {
    const cost = chosen.priceCents === null ? "no charge" : price(chosen.priceCents);
    const details = `${chosen.name}, ${chosen.minutes} minutes, ${cost}`;
    rows.unshift({ term: "Treatment", details, changeHref: toTreatment });
  }
  if (start !== null) {
    const details = dayAndTime(start, clinic.timeZone);
    rows.push({ term: "Time", details, changeHref: stepPath(id, "time") });
  }
  return rows;
}
