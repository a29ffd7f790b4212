import type { PatientFactsShown } from "@/lib/desk/show-patient";
import { JOINED_FACTS, type JoinedFact, type Side } from "@/lib/domain/join";
import { birthDate } from "@/lib/format/patient-words";

const LEGENDS: Record<JoinedFact, string> = {
  name: "Which name is kept?",
  phone: "Which phone number is kept?",
  email: "Which email address is kept?",
  birthDate: "Which date of birth is kept?",
};
const NONE: Record<JoinedFact, string> = {
  name: "No name",
  phone: "No phone number",
  email: "No email address",
  birthDate: "No date of birth",
};

type Both = Record<Side, PatientFactsShown>;

/** The facts in which two records differ. What one of them lacks is proposed from the other. */
export const questionsAbout = ({ into, from }: Both) =>
  JOINED_FACTS.filter((fact) => into[fact] !== from[fact]).map((fact) => ({
    fact,
    legend: LEGENDS[fact],
    choices: { into: wordsFor(fact, into[fact]), from: wordsFor(fact, from[fact]) },
    chosen: (into[fact] === null ? "from" : "into") as Side,
  }));

/** What needs no question, and what both forms must still be true of when they are sent. */
export const answeredAlready = ({ into, from }: Both): Record<string, string> => ({
  into: into.patientId,
  intoVersion: String(into.version),
  fromVersion: String(from.version),
  from: from.patientId,
  ...Object.fromEntries(
    JOINED_FACTS.filter((fact) => into[fact] === from[fact]).map((fact) => [fact, "into"]),
  ),
});

const wordsFor = (fact: JoinedFact, value: string | null): string =>
  value === null ? NONE[fact] : fact === "birthDate" ? birthDate(value) : value;
