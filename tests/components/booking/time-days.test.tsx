import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TimeDays } from "@/components/booking/time-days";
import { TimeForm } from "@/components/booking/time-form";
import { daysInWords } from "@/lib/format/free-days";
import { untouched } from "@/lib/http/form-state";

const ZONE = "America/New_York";
const at = (iso: string) => Date.parse(iso);
const days = daysInWords(
  [
    { date: "2026-12-01", starts: [at("2026-12-01T10:00:00-05:00"), at("2026-12-01T14:15:00-05:00")] },
    { date: "2026-12-03", starts: [at("2026-12-03T09:00:00-05:00")] },
  ],
  ZONE,
);

describe("TimeDays", () => {
  it("opens the first day and folds the others, each with its count", () => {
    render(<TimeDays language="en" days={days} chosen={null} keptUntil={null} />);

    const [first, second] = screen.getAllByRole("group").filter((group) => group.tagName === "DETAILS");
    expect(first).toHaveAttribute("open");
    expect(second).not.toHaveAttribute("open");
    expect(first).toHaveTextContent("Tuesday, December 1, 2 times");
    expect(second).toHaveTextContent("Thursday, December 3, 1 time");
  });

  it("names each time with its day, under a legend that repeats the day", () => {
    render(<TimeDays language="en" days={days} chosen={null} keptUntil={null} />);

    const tuesday = screen.getByRole("group", { name: "Times on Tuesday, December 1" });
    expect(within(tuesday).getByRole("radio", { name: "Tuesday, December 1, 10:00 AM" })).not.toBeChecked();
    expect(within(tuesday).getByRole("radio", { name: "Tuesday, December 1, 2:15 PM" })).not.toBeChecked();
  });

  it("opens on the time that is kept, and says until when", () => {
    render(<TimeDays language="en" days={days} chosen="2026-12-03T09:00:00-05:00" keptUntil="10:42 AM" />);

    expect(
      screen.getByRole("radio", { name: "Thursday, December 3, 9:00 AM kept for you until 10:42 AM" }),
    ).toBeChecked();
  });

  it("tells apart the hour that comes twice", () => {
    const starts = [at("2026-11-01T01:30:00-04:00"), at("2026-11-01T01:30:00-05:00")];

    render(
      <TimeDays
        language="en"
        days={daysInWords([{ date: "2026-11-01", starts }], ZONE)}
        chosen={null}
        keptUntil={null}
      />,
    );

    const names = screen.getAllByRole<HTMLInputElement>("radio").map(({ value }) => value);
    expect(new Set(names).size).toBe(2);
    expect(screen.getByRole("radio", { name: /1:30 AM EDT/ })).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: /1:30 AM EST/ })).toBeInTheDocument();
  });
});

it("says beside the button which time is chosen", async () => {
  render(
    <TimeForm
      button="Keep this time"
      sending="Keeping this time"
      action={async () => untouched}
      chosenAtFirst={null}
    >
      <TimeDays language="en" days={days} chosen={null} keptUntil={null} />
    </TimeForm>,
  );

  await userEvent.click(screen.getByRole("radio", { name: "Tuesday, December 1, 10:00 AM" }));

  expect(screen.getByText("Tuesday, December 1, 10:00 AM")).toBeInTheDocument();
});

it("lets go of a choice when another day is opened, so that the Tab key finds that day's times", async () => {
  render(
    <TimeForm
      button="Keep this time"
      sending="Keeping this time"
      action={async () => untouched}
      chosenAtFirst="Tuesday, December 1, 10:00 AM"
    >
      <TimeDays language="en" days={days} chosen="2026-12-01T10:00:00-05:00" keptUntil={null} />
    </TimeForm>,
  );
  const tuesday = screen.getByRole("radio", { name: "Tuesday, December 1, 10:00 AM" });
  const thursday = screen.getByText("Thursday, December 3").closest("details");

  thursday?.setAttribute("open", "");
  await waitFor(() => expect(tuesday).not.toBeChecked());
});
