import type { Row } from "@/components/ui/definition-list";
import type { Intake } from "@/lib/booking/intake-of-visit";
import type { AnswerId } from "@/lib/domain/intake";
import { CONSENT } from "@/lib/domain/intake-consent";
import { INTAKE } from "@/lib/domain/intake-questions";
import { clinicMoment } from "@/lib/format/clinic-words";
import { answerWords } from "@/lib/format/intake-words";
import { intakeQuestion } from "@/lib/words/intake-question";
import { USUAL } from "@/lib/words/languages";
import styles from "./page.module.css";

/** Every question with its answer in words, in the order in which they were asked. */
export const intakeRows = (intake: Intake, zone: string): Row[] =>
  INTAKE.questions.map((id) => ({
    term: intakeQuestion(USUAL, id).short,
    details: id === "consent" ? agreedWords(intake, zone) : <Lines lines={linesOf(intake, id)} />,
  }));

const linesOf = ({ record }: Intake, id: AnswerId): string[] => {
  const answer = record.given[id];
  return answer === undefined ? ["Not yet"] : answerWords(id, answer as never, USUAL);
};

const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line) => (
      <span key={line} className={styles.line}>
        {line}
      </span>
    ))}
  </>
);

function agreedWords({ consentVersion, consentedAt }: Intake, zone: string): string {
  if (consentVersion === null || consentedAt === null) return "Not yet";
  const old = consentVersion === CONSENT.version ? "" : ", to older words: ask again";
  return `Agreed on ${clinicMoment(consentedAt.getTime(), zone)} (version ${consentVersion})${old}`;
}
