import "server-only";
import type { ClinicDate } from "@/lib/domain/clinic-time";
import type { Instant } from "@/lib/domain/interval";
import { slipsBetween } from "@/lib/domain/nearness";
import type { PatientQuery } from "@/lib/domain/patient-query";
import { db } from "./client";
import { sql } from "./sql";

export type FoundPatient = {
  patientId: string;
  name: string;
  phone: string | null;
  email: string | null;
  birthDate: ClinicDate | null;
  /** Starts of visits; cancelled and missed ones do not count. */
  nextVisit: Instant | null;
  lastVisit: Instant | null;
};

const AT_MOST = 8;
/** How many of those that look alike are looked at letter by letter. */
const LOOKED_AT = 300;
const SHORTEST_FUZZY = 4;
/** Short words with two letters swapped have hardly a trigram in common: these are looked for as they may be meant. */
const LONGEST_SWAPPED = 7;

/** At most eight, best first. A record that was joined into another is found as that other. */
export async function searchPatients(query: PatientQuery, now: Instant): Promise<FoundPatient[]> {
  const ids = await findSure(query);
  if (ids.length < AT_MOST) ids.push(...(await findAlike(query)));
  return loadFound([...new Set(ids)].slice(0, AT_MOST), now);
}

/** All parts are there as typed. */
async function findSure({ text, parts, reference }: PatientQuery): Promise<string[]> {
  const [first, second = "%", third = "%", fourth = "%"] = parts.map(({ text: part, at }) => like(part, at));
  // Not by ./sql.ts: a plan that was made for all words at once reads the whole index for those without a trigram.
  const rows = await db().$queryRaw<{ id: string }[]>`
    select id from (
      select 0 as rank, p.search_key, coalesce(p.joined_into_id, p.id) as id
        from bookings b join patients p on p.id = b.patient_id where b.reference = ${reference}
      union all
      (select case when starts_with(search_key, ' ' || search_fold(${text}) || ' ') then 1
                   when starts_with(search_key, ' ' || search_fold(${text})) then 2 else 3 end,
              search_key, coalesce(joined_into_id, id)
         from patients
        where search_key like search_fold(${first}) and search_key like search_fold(${second})
          and search_key like search_fold(${third}) and search_key like search_fold(${fourth})
          and (octet_length(search_fold(${first})) = char_length(search_fold(${first}))
               or octet_length(search_key) - char_length(search_key) > 0) -- patients_other_script_idx
        order by 1, 2 limit ${2 * AT_MOST})
    ) as found order by rank, search_key`;
  return rows.map(({ id }) => id);
}

/** All words are there but for slips of the pen. Not for numbers and addresses: one digit off is somebody else. */
async function findAlike({ parts }: PatientQuery): Promise<string[]> {
  const words = parts.flatMap(({ text, at }) => (at === "word" ? [text] : []));
  const [longest = "", other = longest] = words.toSorted((a, b) => b.length - a.length);
  if (words.length < parts.length || longest.length < SHORTEST_FUZZY) return [];
  const rows = await db().$queryRaw<{ id: string; name: string; asked: string }[]>`
    select coalesce(joined_into_id, id) as id, search_fold(name) as name, search_fold(${words.join(" ")}) as asked
      from patients
     where (search_fold(${longest}) <% search_key or search_key like any(${swapped(longest)}::text[]))
       and (search_fold(${other}) <% search_key or search_key like any(${swapped(other)}::text[]))
     order by word_similarity(search_fold(${words.join(" ")}), search_key) desc limit ${LOOKED_AT}`;
  return rows
    .flatMap(({ id, name, asked }) => {
      const slips = slipsBetween(asked.split(" "), name.trim().split(" "));
      return slips === null ? [] : [{ id, slips }];
    })
    .sort((a, b) => a.slips - b.slips)
    .map(({ id }) => id);
}

async function loadFound(ids: string[], now: Instant): Promise<FoundPatient[]> {
  const rows = await sql<{ found: FoundPatient }>`
    select json_build_object(
        'patientId', p.id, 'name', p.name, 'phone', p.phone, 'email', p.email, 'birthDate', p.birth_date,
        'nextVisit', (
          select floor(extract(epoch from min(b.starts_at)) * 1000) from bookings b
           where b.patient_id = p.id and b.starts_at >= ${new Date(now)} and b.status not in ('CANCELLED', 'NO_SHOW')),
        'lastVisit', (
          select floor(extract(epoch from max(b.starts_at)) * 1000) from bookings b
           where b.patient_id = p.id and b.starts_at < ${new Date(now)} and b.status not in ('CANCELLED', 'NO_SHOW'))
      ) as found
      from unnest(${ids}::uuid[]) with ordinality as wanted (id, place) join patients p on p.id = wanted.id
     order by wanted.place`;
  return rows.map(({ found }) => found);
}

function like(part: string, at: "word" | "anywhere"): string {
  const plain = part.replace(/[\\%_]/g, "\\$&");
  return at === "word" ? `% ${plain}%` : `%${plain}%`;
}

/** "jhon" as "hjon", "john" and "jhno", as patterns. */
function swapped(word: string): string[] {
  const letters = [...word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()];
  if (letters.length > LONGEST_SWAPPED) return [];
  return letters.slice(1).map((letter, index) => {
    const before = letters.slice(0, index).join("");
    return like(`${before}${letter}${letters[index]}${letters.slice(index + 2).join("")}`, "word");
  });
}
