import { render, screen } from "@testing-library/react";
import { Consequences } from "@/components/desk/settings/consequences";
import { TreatmentBar } from "@/components/desk/settings/treatment-bar";
import { consequencesInWords } from "@/lib/format/consequence-words";

it("draws each phase where it is, and says the same in words", () => {
  const phases = [
    { startMinute: 0, endMinute: 15 },
    { startMinute: 35, endMinute: 45 },
  ];
  const { container } = render(<TreatmentBar shape={{ minutes: 45, turnoverMinutes: 15, phases }} />);

  const places = [...container.querySelectorAll(".phase")].map((bar) =>
    ["x", "width"].map((name) => Number(bar.getAttribute(name))),
  );
  expect(places).toEqual([
    [0, 150],
    [350, 100],
  ]);
  expect(screen.getByRole("figure")).toHaveTextContent(
    "45 minutes, then 15 minutes until the room is ready again. The practitioner is there from minute 0 to 15 and 35 to 45.",
  );
});

it("names the free times before and after, and each visit that would be left behind", () => {
  const start = Date.parse("2026-12-01T15:00:00Z");
  render(
    <Consequences
      consequences={consequencesInWords({
        ...{ timeZone: "America/New_York", lastDate: "2027-01-24", visitsAhead: 12 },
        freeStarts: [{ slug: "a", name: "Follow-up visit", before: 120, after: 84 }],
        misfits: [
          {
            ...{ bookingId: "7", reference: "AAAA-AAAA", patientName: "Ann Bell", start, end: start + 1 },
            ...{ practitionerName: "Hannah Lindqvist", misfits: ["practitioner-retired"] },
          },
        ],
      })}
    />,
  );

  expect(screen.getByText("84 free times instead of 120 until Sun, Jan 24")).toBeVisible();
  expect(screen.getByText(/^1 of 12 visits booked ahead would not fit any more\./)).toBeVisible();
  expect(screen.getByRole("link", { name: "Ann Bell" })).toHaveAttribute("href", "/desk/visits/7");
  expect(screen.getByText("Hannah Lindqvist is not booked any more.")).toBeVisible();
});
