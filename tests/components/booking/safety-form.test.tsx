import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SafetyForm } from "@/components/booking/safety-form";
import { SCREENING } from "@/lib/domain/screening";
import { safetyQuestions, type AskedQuestion } from "@/lib/words/safety-questions";
import { sendBack, type FormState } from "@/lib/http/form-state";

const QUESTIONS = safetyQuestions("en");
const [first, second] = QUESTIONS as [AskedQuestion, AskedQuestion];

function show(action: (before: FormState, form: FormData) => Promise<FormState>) {
  render(
    <SafetyForm
      action={action}
      version={SCREENING.version}
      questions={QUESTIONS}
      wish={{ treatment: "first-visit", start: undefined }}
    />,
  );
}
const question = ({ text }: { text: string }) =>
  screen.getByRole("group", { name: (name) => name.includes(text) });
const send = () => userEvent.click(screen.getByRole("button", { name: "Continue" }));

it("asks every question with a yes and a no, neither chosen beforehand", () => {
  show(async (before) => before);

  for (const one of QUESTIONS) {
    expect(within(question(one)).getByRole("radio", { name: "Yes" })).not.toBeChecked();
    expect(within(question(one)).getByRole("radio", { name: "No" })).not.toBeChecked();
  }
});

it("sends the version, the answers and what was chosen before", async () => {
  const sent: FormData[] = [];
  show(async (before, form) => {
    sent.push(form);
    return before;
  });
  await userEvent.click(within(question(first)).getByRole("radio", { name: "No" }));

  await send();

  expect(Object.fromEntries(sent[0] ?? [])).toEqual({
    version: SCREENING.version,
    treatment: "first-visit",
    [first.id]: "no",
  });
});

it("comes back with the answers given, a message beside the missing one, and the summary in focus", async () => {
  document.title = "Safety questions";
  show(async (_before, form) =>
    sendBack(form, { fieldErrors: { [second.id]: ["Question 2: choose yes or no."] } }),
  );
  await userEvent.click(within(question(first)).getByRole("radio", { name: "No" }));

  await send();

  expect(await screen.findByRole("region", { name: "There is a problem" })).toHaveFocus();
  expect(screen.getByRole("link", { name: "Question 2: choose yes or no." })).toHaveAttribute(
    "href",
    `#${second.id}`,
  );
  expect(within(question(first)).getByRole("radio", { name: "No" })).toBeChecked();
  expect(question(second)).toHaveAccessibleDescription(/Question 2: choose yes or no/);
  expect(document.title).toBe("Problem: Safety questions");
});
