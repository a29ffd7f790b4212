import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HoursForm } from "@/components/desk/settings/hours-form";
import { weekFields } from "@/lib/domain/week-fields";
import { paintedWords } from "@/lib/format/hours-words";
import { untouched } from "@/lib/http/form-state";

const WEEK = [[{ opensAt: 540, closesAt: 720 }], [], [], [], [], [], []];
const stands = { ...weekFields(WEEK), scheduleId: "s1", version: "v1", from: "2026-12-01" };

function paintable() {
  render(<HoursForm action={async () => untouched} stands={stands} words={paintedWords()} />);
  return userEvent.setup();
}
const cell = (name: string) => screen.getByRole("gridcell", { name });
const time = (name: RegExp) => screen.getByLabelText(name);
const MONDAY_UNTIL = /^until, Monday, first/;

it("is one stop of the tab key, and paints with arrow keys and the space bar into the fields", async () => {
  const user = paintable();
  expect(screen.getAllByRole("gridcell").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);

  act(() => cell("Monday 9:00 AM, open").focus());
  await user.keyboard("{ArrowRight} ");
  expect(time(/^from, Tuesday, first/)).toHaveValue("09:00");
  expect(time(/^until, Tuesday, first/)).toHaveValue("09:30");
  expect(screen.getByRole("status")).toHaveTextContent("Tuesday 9:00 AM: open");
  expect(cell("Tuesday 9:00 AM, open")).toHaveFocus();

  await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  expect(time(/^until, Tuesday, first/)).toHaveValue("10:30");
  await user.keyboard("{ArrowUp} ");
  expect(time(/^from, Tuesday, second/)).toHaveValue("10:00");
});

it("stays on the grid at its edges", async () => {
  const user = paintable();
  act(() => cell("Monday 7:00 AM, closed").focus());

  await user.keyboard("{ArrowUp}{ArrowLeft}");

  expect(cell("Monday 7:00 AM, closed")).toHaveFocus();
});

it("paints on while the mouse is down, and no further", () => {
  paintable();
  fireEvent.pointerDown(cell("Monday 12:00 PM, closed"), { pointerType: "mouse" });
  fireEvent.pointerEnter(cell("Monday 12:30 PM, closed"));
  fireEvent.pointerUp(screen.getByRole("grid"));
  fireEvent.pointerEnter(cell("Monday 1:00 PM, closed"));

  expect(time(MONDAY_UNTIL)).toHaveValue("13:00");
});

it("refuses a fourth stretch in words, and keeps the three", async () => {
  const user = paintable();
  for (const name of ["Monday 1:00 PM, closed", "Monday 3:00 PM, closed"]) await user.click(cell(name));

  await user.click(cell("Monday 5:00 PM, closed"));

  expect(screen.getByRole("status")).toHaveTextContent("room for three stretches");
  expect(cell("Monday 5:00 PM, closed")).toBeInTheDocument();
});

it("copies Monday to other days without sending anything", async () => {
  const user = paintable();
  await user.click(screen.getByRole("button", { name: "Copy Monday to Tuesday – Friday" }));

  expect(time(/^until, Friday, first/)).toHaveValue("12:00");
  expect(time(/^until, Saturday, first/)).toHaveValue("");
});
