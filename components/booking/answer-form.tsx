import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { Instant } from "@/lib/domain/interval";
import { timeInWords } from "@/lib/format/free-days";

type Props = {
  take: (form: FormData) => Promise<void>;
  /** The question that it answers. */
  askedMoveId: string;
  answer: { start: Instant; practitioner: { slug: string } };
  zone: string;
  look: "primary" | "secondary";
  children: ReactNode;
};

/** One press takes one time. */
export function AnswerForm({ take, askedMoveId, answer, zone, look, children }: Props) {
  return (
    <form action={take}>
      <input type="hidden" name="asked" value={askedMoveId} />
      <input type="hidden" name="start" value={timeInWords(answer.start, zone).value} />
      <input type="hidden" name="practitioner" value={answer.practitioner.slug} />
      <Button look={look}>{children}</Button>
    </form>
  );
}
