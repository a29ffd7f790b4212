import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BlockForm, type BlockFormState } from "@/components/desk/block/block-form";
import { CancelForm } from "@/components/desk/visit/cancel-form";
import { MoveForm } from "@/components/desk/visit/move-form";
import { TrailList } from "@/components/desk/visit/trail-list";
import type { VisitFormAction } from "@/components/desk/visit/visit-form";
import { sendBack, untouched } from "@/lib/http/form-state";

const ANN = { bookingId: "b1", version: 3, email: "ann@example.com", phone: "207 555 0188" };
const move = {
  ...ANN,
  from: "Tue, Dec 1 at 10:00 AM",
  to: "Wed, Dec 2 at 9:00 AM",
  wanted: { start: "2026-12-02T09:00:00-05:00" },
  obstacles: [],
  isNews: true,
  before: undefined,
};
const nothing: VisitFormAction = async () => untouched;

describe("MoveForm", () => {
  it("asks for a reason only when something is in the way, and links to it", () => {
    const { rerender } = render(<MoveForm {...move} action={nothing} />);
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();

    const obstacles = [{ words: "Mei Tanaka: Jo Bell until 9:30 AM.", href: "/desk/visits/b2" }];
    rerender(<MoveForm {...move} action={nothing} obstacles={obstacles} />);
    expect(screen.getByRole("link", { name: /Jo Bell/ })).toHaveAttribute("href", "/desk/visits/b2");
    expect(screen.getByRole("textbox", { name: "Why squeeze it in all the same?" })).toBeInTheDocument();
  });

  it("comes back from a faster colleague with what they did, what was typed, and the visit's new version", async () => {
    const sent: (FormDataEntryValue | null)[] = [];
    const action: VisitFormAction = async (_before, form) => {
      sent.push(form.get("version"));
      const now = { version: 5, state: "booked", place: "Tue, Dec 1 at 4:00 PM", changes: ["Sam moved it"] };
      return { ...sendBack(form, { formErrors: ["Somebody has changed this visit."] }), now };
    };
    render(<MoveForm {...move} action={action} />);
    await userEvent.click(screen.getByRole("radio", { name: /^No mail/ }));
    await userEvent.click(screen.getByRole("button", { name: "Move the visit" }));

    expect(await screen.findByText("Sam moved it")).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "There is a problem" })).toHaveFocus();
    expect(screen.getByText("From").nextElementSibling).toHaveTextContent("Tue, Dec 1 at 4:00 PM");
    expect(screen.getByRole("radio", { name: /^No mail/ })).toBeChecked();

    await userEvent.click(screen.getByRole("button", { name: "Move the visit" }));
    expect(sent).toEqual(["3", "5"]);
  });

  it("proposes a mail only when the patient's calendar would show something else", () => {
    const { unmount } = render(<MoveForm {...move} action={nothing} />);
    expect(screen.getByRole("radio", { name: /^Yes, by mail to ann@example.com/ })).toBeChecked();
    unmount();
    render(<MoveForm {...move} action={nothing} isNews={false} />);
    expect(screen.getByRole("radio", { name: /^No mail/ })).toBeChecked();
  });
});

it("asks nobody about a mail where there is no address, but says whom to call", () => {
  render(<CancelForm {...ANN} email={null} action={nothing} before={undefined} />);

  expect(screen.queryByRole("group", { name: "Tell the patient?" })).not.toBeInTheDocument();
  expect(screen.getByRole("link", { name: "207 555 0188" })).toHaveAttribute("href", "tel:2075550188");
});

describe("BlockForm", () => {
  const schedules = [{ field: "who-1", name: "Mei Tanaka" }];
  const hit = {
    visits: [{ bookingId: "b1", patientName: "Ann Bell", phone: "207 555 0188", words: "Tue, Dec 1" }],
    others: [],
  };

  it("shows the visits in the time, takes the focus there, and blocks around them only by that button", async () => {
    const sent: [around: unknown, who: unknown][] = [];
    const action = async (_before: BlockFormState, form: FormData): Promise<BlockFormState> => {
      sent.push([form.get("around"), form.get("who-1")]);
      return { ...sendBack(form, {}), hit };
    };
    render(
      <BlockForm
        {...{ action, schedules }}
        kinds={[{ value: "SICK", label: "Sick" }]}
        weekdayNames={["Monday"]}
        before={untouched}
      />,
    );
    await userEvent.click(screen.getByRole("checkbox", { name: "Mei Tanaka" }));
    await userEvent.click(screen.getByRole("button", { name: "Block this time" }));

    const list = (await screen.findByRole("heading", { name: /there is one visit in that time$/ })).closest(
      "[tabindex]",
    ) as HTMLElement;
    expect(list).toHaveFocus();
    expect(within(list).getByRole("link", { name: "Move the visit of Ann Bell" })).toHaveAttribute(
      "href",
      "/desk/visits/b1/move",
    );

    await userEvent.type(screen.getByRole("textbox", { name: "Note (optional)" }), "{Enter}");
    await userEvent.click(await screen.findByRole("button", { name: "Block around them" }));
    expect(sent).toEqual([
      [null, "yes"],
      [null, "yes"],
      ["yes", "yes"],
    ]);
  });
});

it("folds those who only looked away from those who changed something", () => {
  const entry = (id: string, action: string) => ({ id, action, at: 0, actor: "staff:s", details: {} });
  const entries = [entry("3", "visit.viewed"), entry("2", "booking.arrived"), entry("1", "visit.viewed")];
  render(<TrailList entries={entries} names={{ s: "Sam" }} timeZone="UTC" />);

  const [changes, looks] = screen.getAllByRole("list", { hidden: true });
  expect(within(changes as HTMLElement).getAllByRole("listitem")).toHaveLength(1);
  expect(changes).toHaveTextContent("Sam noted that the patient has arrived");
  expect(looks?.closest("details")).not.toHaveAttribute("open");
  expect(screen.getByText("Who looked at it: 2 times")).toBeInTheDocument();
});
