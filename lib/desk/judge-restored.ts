import "server-only";
import { openIntakeAnswers } from "@/lib/auth/intake-answers";
import { hashToken, openManageToken } from "@/lib/auth/manage-link";
import { auditRestored, type RestoredFacts } from "@/lib/data/restored-audit";

/** `opened`: so many sealed things were tried, and could be read. */
export type Judgement = { faults: string[]; opened: number };

/**
 * Whether a restored database is worth having: guards in place, promises kept, and what was sealed opens with the key
 * there is. Nothing of what is opened is handed on.
 * @param url of the restored database
 */
export async function judgeRestored(url: string): Promise<Judgement> {
  const { faults, links, intakes } = await auditRestored(url);
  const dead = links.filter((link) => !opensItsVisit(link)).length;
  const unread = intakes.filter(({ id, sealed }) => !succeeds(() => openIntakeAnswers(id, sealed))).length;
  return {
    faults: [
      ...faults,
      ...(dead > 0 ? [`${dead} of ${links.length} links of patients do not open their visit.`] : []),
      ...(unread > 0 ? [`${unread} of ${intakes.length} answers before a visit cannot be read.`] : []),
    ],
    opened: links.length + intakes.length,
  };
}

const opensItsVisit = ({ id, sealed, hash }: RestoredFacts["links"][number]): boolean =>
  succeeds(() => {
    if (!Buffer.from(hashToken(openManageToken(id, sealed))).equals(hash)) throw new Error("another visit's");
  });

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
