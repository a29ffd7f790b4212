import { searchDirectory } from "@/lib/booking/search-directory";
import { searchSlots, type SearchRefused } from "@/lib/booking/search-slots";
import type { TokenHolder } from "@/lib/desk/open-access-token";
import { searchAppointments } from "@/lib/desk/search-appointments";
import type { Search } from "@/lib/domain/fhir-search";
import type { Instant } from "@/lib/domain/interval";
import { accepted, refused, type Result } from "@/lib/domain/result";
import type { Found } from "@/lib/format/fhir/bundle";
import { pageOf } from "@/lib/format/fhir/page-of";
import type { FhirType } from "@/lib/format/fhir/search-parameters";

type Asked = Pick<Search, "terms" | "count"> & {
  type: FhirType;
  /** What the page begins after. */
  after: string | null;
  /** Null: anybody's program. */
  by: TokenHolder | null;
};

/** A page of the resources of one type that answer to the terms, for whoever may see them. */
export async function searchType(
  { type, by, after, ...search }: Asked,
  now: Instant,
): Promise<Result<Found, SearchRefused>> {
  const asker = { isStaff: by !== null };
  if (type === "Slot") return searchSlots(search, after, asker, now);
  if (type !== "Appointment") {
    const found = await searchDirectory(type, search.terms, asker, now);
    return found.ok ? accepted(pageOf(found.value, search.count, after)) : invalid(found.refusal);
  }
  if (!by) return refused({ reason: "token-needed" });
  const found = await searchAppointments(by, search, after);
  return found.ok ? found : invalid(found.refusal);
}

const invalid = (words: string) => refused({ reason: "invalid", words } as const);
