import { Part } from "@/components/desk/messages/part";
import { RequestList } from "@/components/desk/messages/request-list";
import { showRequests } from "@/lib/desk/show-messages";
import type { Staff } from "@/lib/domain/staff";
import { answerAction } from "./actions";

type Props = {
  by: Staff;
  timeZone: string;
  after: string | null;
  isAnswered: boolean;
  isOneOfMany?: boolean;
};

/** What people asked the clinic. */
export async function RequestPart({ by, timeZone, after, isAnswered, isOneOfMany }: Props) {
  const { rows, next } = await showRequests(by, isAnswered, after);
  const show = isAnswered ? "answered" : "requests";
  const older = next === null ? null : { href: `/desk/messages?show=${show}&after=${next}`, words: "More" };

  return (
    <Part
      id={show}
      title={isAnswered ? "Answered" : "To answer"}
      empty={isAnswered ? "None yet." : "Nobody waits for an answer."}
      isEmpty={rows.length === 0}
      older={older}
    >
      <RequestList requests={rows} timeZone={timeZone} show={isOneOfMany ? "" : show} answer={answerAction} />
    </Part>
  );
}
