import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CallForm } from "@/components/desk/call/call-form";
import type { CallState, CallView, KnownPerson } from "@/components/desk/call/call-state";
import { untouchedCall } from "@/tests/support/untouched-call";

const ANN: KnownPerson = {
  patientId: "8c1d9f7e-4c57-4e70-9a51-2f1f6a3f9b01",
  ...{ name: "Ann Bell", phone: "(207) 555-0142", email: "ann@example.com" },
  facts: "(207) 555-0142 · last visit Tuesday, May 3",
};
const BEN: KnownPerson = { ...ANN, patientId: "8c1d9f7e-4c57-4e70-9a51-2f1f6a3f9b02", name: "Anton Benn" };

const BLANK: CallView = {
  ...{ patient: null, alike: [], treatment: "first-visit", usual: "first-visit" },
  ...{ understood: null, leftOut: null, sentence: null, times: [], after: "", isNear: false },
  ...{ held: null, heldUntil: null, heldForMs: 0, notes: [], lost: null },
  ...{ isSqueezed: false, inTheWay: [], isUrgent: false, booked: null },
};
const time = (hour: number) => ({
  value: `2026-12-01T${hour}:00:00-05:00 hannah-lindqvist`,
  ...{
    day: "Tuesday, December 1",
    clock: `${hour - 12}:00 PM`,
    practitioner: "Hannah Lindqvist",
    note: null,
  },
});
const OFFERED: CallView = {
  ...BLANK,
  ...{ understood: "Tuesday, December 1", sentence: "I can offer Tuesday. Which suits you?" },
  ...{
    times: [time(13), time(14), time(15)],
    held: time(13).value,
    heldUntil: "10:42 AM",
    heldForMs: 600_000,
  },
};

let asked: string[] = [];
let saved: Record<string, string>[] = [];
beforeEach(() => {
  asked = [];
  saved = [];
  global.fetch = jest.fn(async (url: string, request?: RequestInit) => {
    if (request?.method === "POST") saved.push(JSON.parse(String(request.body)) as Record<string, string>);
    else asked.push(url);
    const patients = url.includes("zzz") ? [] : [ANN, BEN];
    return { ok: true, json: async () => ({ patients, understood: "Tuesday, December 1", leftOut: null }) };
  }) as unknown as typeof fetch;
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

/** Shows the form; each time it is sent, the server answers with the next of these views. */
function show(views: Partial<CallState>[] = [], view: CallView = BLANK) {
  const sent: Record<string, unknown>[] = [];
  const action = async (_before: CallState, form: FormData): Promise<CallState> => {
    sent.push(Object.fromEntries([...form].filter(([name]) => !name.startsWith("$"))));
    return { ...untouchedCall, ...views[sent.length - 1] };
  };
  const nothing = async () => undefined;
  render(
    <CallForm
      cardId="0b6a3c1e-3a3e-4f0a-9f58-5f4a0a9b3c11"
      action={action}
      undo={nothing}
      discard={nothing}
      treatments={[
        { value: "first-visit", label: "First visit" },
        { value: "follow-up", label: "Follow-up" },
      ]}
      practitioners={[{ value: "hannah-lindqvist", label: "Hannah Lindqvist" }]}
      before={{ ...untouchedCall, view }}
      startsWithTime={false}
    />,
  );
  return sent;
}
const user = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) });
const pass = (ms: number) => act(async () => jest.advanceTimersByTimeAsync(ms));
const who = () => screen.getByRole("combobox", { name: "Name or phone number" });
const when = () => screen.getByRole("textbox", { name: "When?" });
const radios = () => within(screen.getByRole("group", { name: "Which time?" })).getAllByRole("radio");

describe("who calls", () => {
  it("opens a list of those on record, walks it by arrows and chooses by Enter", async () => {
    const sent = show([{ view: { ...BLANK, patient: ANN } }]);
    await user.type(who(), "an");
    await pass(200);

    const options = within(screen.getByRole("listbox", { name: "Patients" })).getAllByRole("option");
    expect(who()).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(who()).toHaveAttribute("aria-activedescendant", options[1]?.id);
    expect(options[1]).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{ArrowUp}{Enter}");
    await pass(0);

    expect(sent).toEqual([expect.objectContaining({ do: "person", person: ANN.patientId })]);
    expect(screen.getByText("Ann Bell")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /^Phone/ })).toHaveValue(ANN.phone);
    expect(when()).toHaveFocus();
  });

  it("closes the list by Escape, and keeps what was typed as somebody new", async () => {
    const sent = show();
    await user.type(who(), "ann");
    await pass(200);
    await user.keyboard("{Escape}");

    expect(who()).toHaveAttribute("aria-expanded", "false");
    expect(who()).toHaveValue("ann");
    await user.tab();
    expect(screen.getByRole("textbox", { name: /^Phone/ })).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it("says how many there are, and asks once for a word that is typed quickly", async () => {
    show();
    await user.type(who(), "ann bell");
    await pass(200);

    expect(screen.getByText(/^2 on record/)).toBeInTheDocument();
    expect(asked).toEqual(["/api/desk/patients?q=ann%20bell"]);
  });

  it("puts the number of somebody new in its place, and stays for the name", async () => {
    show();
    await user.type(who(), "207 555 0100");
    await user.tab();

    expect(screen.getByRole("textbox", { name: /^Phone/ })).toHaveValue("207 555 0100");
    expect(who()).toHaveValue("");
    expect(who()).toHaveFocus();
  });
});

describe("by keyboard", () => {
  it("goes from the name to the wish by Enter, and from there to three times", async () => {
    const sent = show([{ view: OFFERED }]);
    await user.type(who(), "zzz{Enter}");
    expect(when()).toHaveFocus();

    await user.keyboard("tue{Enter}");
    await pass(0);

    expect(sent).toEqual([expect.objectContaining({ do: "offer", name: "zzz", wish: "tue" })]);
    expect(radios()[0]).toHaveFocus();
    expect(radios()[0]).toBeChecked();
    expect(screen.getByText("Held until 10:42 AM")).toBeVisible();
  });

  it("chooses by 1, 2 and 3 while the list has the focus, and nowhere else", async () => {
    const sent = show([{ view: { ...OFFERED, held: time(15).value } }], OFFERED);
    await user.type(when(), "3");
    expect(sent).toEqual([]);

    act(() => radios()[0]?.focus());
    await user.keyboard("3");
    await pass(0);

    expect(radios()[2]).toBeChecked();
    expect(radios()[2]).toHaveFocus();
    expect(sent).toEqual([expect.objectContaining({ do: "hold", time: time(15).value })]);
  });

  it("asks for the safety answer next, books by Enter, and waits for the next caller", async () => {
    const booked = {
      ...{ sentence: "Tuesday, December 1, at 1:00 PM with Hannah, reference 7KQ3-M9PX", patientName: "Zoe" },
      ...{ cardHref: "/desk/visits/1/card", mail: "No mail is sent.", isCancelled: false, undoId: null },
    };
    const sent = show([{ view: { ...OFFERED, booked } }], OFFERED);
    act(() => radios()[0]?.focus());
    await user.keyboard("{Enter}");
    expect(screen.getByRole("radio", { name: "None of these" })).toHaveFocus();

    await user.keyboard(" {Enter}");
    await pass(0);

    expect(sent).toEqual([expect.objectContaining({ do: "book", safety: "none", time: time(13).value })]);
    expect(screen.getByText(/7KQ3-M9PX/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Next caller" })).toHaveFocus();
  });

  it("leads to what is missing", async () => {
    show([{ view: OFFERED, fieldErrors: { safety: ["Say what the safety questions brought."] } }], OFFERED);
    await user.click(screen.getByRole("button", { name: "Book it" }));
    await pass(0);

    expect(screen.getByRole("radio", { name: "None of these" })).toHaveFocus();
    expect(screen.getByRole("group", { name: "What the caller says" })).toHaveAccessibleDescription(
      /Say what the safety questions brought/,
    );
  });

  it("says at once what to say after a yes", async () => {
    show([], OFFERED);
    await user.click(screen.getByRole("radio", { name: "Yes to one" }));

    expect(within(screen.getByRole("alert")).getByText(/call 911/)).toBeVisible();
  });
});

describe("the card", () => {
  it("is saved a moment after the last letter, and says what is understood", async () => {
    show();
    await user.type(when(), "tue");
    expect(saved).toEqual([]);
    await pass(600);

    expect(saved).toEqual([expect.objectContaining({ wish: "tue" })]);
    expect(screen.getByText(/Understood: Tuesday, December 1/)).toBeVisible();
  });

  it("is saved at once when the page is left", async () => {
    show();
    await user.type(when(), "tue");
    fireEvent(window, new Event("pagehide"));
    await pass(0);

    expect(saved).toEqual([expect.objectContaining({ wish: "tue" })]);
  });
});
