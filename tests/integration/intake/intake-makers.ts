import { answerAction, agreeAction, nameBirthDateAction } from "@/app/(public)/visit/[token]/prepare/actions";
import { newIntakePass, intakePassCookie } from "@/lib/auth/intake-pass";
import { bookVisit, type VisitWanted } from "@/lib/booking/book-visit";
import { findVisit } from "@/lib/booking/show-visit";
import type { AnswerId, IntakeAnswers } from "@/lib/domain/intake";
import { CONSENT } from "@/lib/domain/intake-consent";
import { fieldsOfAnswer } from "@/lib/domain/intake-fields";
import { INTAKE } from "@/lib/domain/intake-questions";
import { untouched, type FormState } from "@/lib/http/form-state";
import { browseAs, Browser, formOf, outcomeOf } from "@/tests/support/browser";
import { makeVisitWanted, NOW } from "@/tests/support/clinic-makers";

export const BORN = "1980-05-31";

/** A visit as its patient has it: the end of the link, and the id behind it. */
export type OwnVisit = { token: string; bookingId: string };

/** @param born what the record holds; null: nothing */
export async function bookedVisit(
  born: string | null = BORN,
  overrides: Partial<VisitWanted> = {},
): Promise<OwnVisit> {
  const wanted = makeVisitWanted(overrides);
  const outcome = await bookVisit({ ...wanted, patient: { ...wanted.patient, birthDate: born } }, NOW);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  const token = outcome.value.manageUrl.split("/").at(-1) ?? "";
  const visit = await findVisit(token, NOW);
  return { token, bookingId: visit?.bookingId ?? "" };
}

/** The next calls come from a browser in which the answers are open. */
export function openedBy({ bookingId }: OwnVisit, browser = new Browser()): Browser {
  const name = intakePassCookie(bookingId);
  browser.jar.set(name, { name, value: newIntakePass(bookingId, Date.now()), options: {} });
  return browseAs(browser, "/");
}

export const nameDate = (token: string, date: string) => {
  const [year = "", month = "", day = ""] = date.split("-");
  return outcomeOf(() => nameBirthDateAction(token, untouched, formOf({ month, day, year })));
};

export const answerFields = (id: AnswerId, answer: object, revision = 0): Record<string, string> => ({
  ...fieldsOfAnswer(answer),
  version: INTAKE.version,
  revision: String(revision),
  ...(id === "where" && !("drawing" in answer) && { drawing: "" }),
});

export const send = <Id extends AnswerId>(
  token: string,
  id: Id,
  answer: IntakeAnswers[Id],
  { revision = 0, more = {} }: { revision?: number; more?: Record<string, string> } = {},
) =>
  outcomeOf(() =>
    answerAction(token, id, untouched, formOf({ ...answerFields(id, answer, revision), ...more })),
  );

export const skip = (token: string, id: AnswerId) =>
  outcomeOf(() =>
    answerAction(token, id, untouched, formOf({ version: INTAKE.version, revision: "0", skip: "yes" })),
  );

export const agree = (token: string, fields: Record<string, string> = {}) =>
  outcomeOf(() =>
    agreeAction(token, untouched, formOf({ version: CONSENT.version, agreed: "yes", ...fields })),
  );

/** What a form that came back says. */
export const faultsOf = (outcome: unknown): string => {
  const { answer } = outcome as { answer: FormState };
  return [...answer.formErrors, ...Object.values(answer.fieldErrors).flat()].join(" ");
};
