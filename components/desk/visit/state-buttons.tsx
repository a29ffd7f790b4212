import { Button } from "@/components/ui/button";
import { nextStates, type VisitStatus } from "@/lib/domain/visit-state";
import { stepWords } from "@/lib/format/visit-state-words";
import styles from "./visit.module.css";

type Props = {
  bookingId: string;
  version: number;
  status: VisitStatus;
  setState: (form: FormData) => Promise<void>;
};

/** One click for each state the visit may go to, the usual one first. */
export function StateButtons({ bookingId, version, status, setState }: Props) {
  const next = nextStates(status);
  if (next.length === 0) return null;
  return (
    <form action={setState} className={styles.buttons} aria-label="State of the visit">
      <input type="hidden" name="bookingId" value={bookingId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="back" value={`/desk/visits/${bookingId}`} />
      {next.map((state, position) => (
        <Button key={state} name="status" value={state} look={position === 0 ? "primary" : "secondary"}>
          {stepWords(status, state)}
        </Button>
      ))}
    </form>
  );
}
