import "server-only";
import type { Row } from "@/components/ui/definition-list";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import type { Draft } from "@/lib/booking/find-draft";
import { listPractitioners } from "@/lib/booking/list-practitioners";
import { listTreatments } from "@/lib/booking/list-treatments";
import { dayAndTime } from "@/lib/format/free-days";
import { pageLanguage } from "@/app/page-language";
import { wordsIn } from "@/lib/words/words-in";
import { priceInWords } from "./price-in-words";
import { sayBook } from "./say-book";
import { stepPath } from "./step-path";

/** What a draft holds about the visit itself, each with its way back. */
export async function visitRows(draft: Draft): Promise<Row[]> {
  const rows = await choiceRows(draft);
  if (draft.start === null) return rows;
  const { timeZone } = await clinicFacts();
  const language = await pageLanguage();
  const details = dayAndTime(draft.start, timeZone, language);
  return [
    ...rows,
    { term: wordsIn(language, "book")("soFar.time"), details, changeHref: stepPath(draft.id, "time") },
  ];
}

/** The same without the time: for whoever is choosing one. */
export async function choiceRows({ id, treatment, practitioner }: Draft): Promise<Row[]> {
  const [treatments, practitioners] = await Promise.all([listTreatments(), listPractitioners()]);
  const say = await sayBook();
  const chosen = treatments.find(({ slug }) => slug === treatment);
  const who = practitioners.find(({ slug }) => slug === practitioner);
  const changeHref = stepPath(id, "treatment");
  const rows: Row[] = [
    { term: say("soFar.practitioner"), details: who?.name ?? say("treatment.anyone"), changeHref },
  ];
  if (!chosen) return rows;
  const { name, minutes, priceCents } = chosen;
  const details = say("soFar.treatmentIs", { name, minutes, price: priceInWords(priceCents, say) });
  return [{ term: say("soFar.treatment"), details, changeHref }, ...rows];
}
