import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BodyPicker } from "@/components/intake/body-picker";
import { BODY_REGIONS, type BodyView } from "@/lib/domain/body-regions";
import { readDrawing } from "@/lib/domain/drawing";
import { intakeBody } from "@/lib/words/en/intake-body";

beforeEach(() => {
  // jsdom lays nothing out.
  jest
    .spyOn(SVGElement.prototype, "getBoundingClientRect")
    .mockReturnValue({ left: 0, top: 0, width: 200, height: 450 } as DOMRect);
});

function show(fields: Record<string, string> = {}) {
  const { container } = render(
    <form aria-label="f">
      <BodyPicker fields={fields} error={undefined} drawingError={undefined} words={intakeBody} />
    </form>,
  );
  const figure = (view: BodyView) => container.querySelector<SVGSVGElement>(`svg[data-view=${view}]`)!;
  /** In the order of the list, as each figure paints them. */
  const shapeOf = (id: string) => {
    const region = BODY_REGIONS.find((one) => one.id === id)!;
    const inView = BODY_REGIONS.filter(({ view }) => view === region.view);
    return figure(region.view).querySelectorAll("g[clip-path] path")[inView.indexOf(region)]!;
  };
  return { figure, shapeOf };
}
const sent = () => Object.fromEntries(new FormData(screen.getByRole<HTMLFormElement>("form")));
const isLit = (shape: Element) => shape.getAttribute("class")?.includes("chosen");
const pull = (figure: SVGSVGElement, ...[first, ...rest]: [number, number][]) => {
  // jsdom knows no PointerEvent with coordinates; a MouseEvent of that name has them.
  const send = (type: string, [clientX, clientY]: [number, number]) =>
    fireEvent(figure, new MouseEvent(type, { bubbles: true, clientX, clientY }));
  send("pointerdown", first!);
  for (const place of rest) send("pointermove", place);
  send("pointerup", rest.at(-1) ?? first!);
};

it("says every place in the list, the figure none: it is for the eye alone", () => {
  const { figure } = show();

  expect(screen.getAllByRole("checkbox")).toHaveLength(BODY_REGIONS.length);
  for (const view of ["front", "back"] as const) {
    expect(figure(view).closest("[aria-hidden=true]")).not.toBeNull();
  }
});

it("lights what is ticked, and ticks what is clicked", async () => {
  const { shapeOf } = show({ "calf-left": "yes" });
  const calf = screen.getByRole("checkbox", { name: "Back of the knee or calf, left" });
  expect(calf).toBeChecked();
  expect(isLit(shapeOf("calf-left"))).toBe(true);

  await userEvent.click(calf);
  expect(isLit(shapeOf("calf-left"))).toBe(false);

  await userEvent.click(shapeOf("between-legs"));
  expect(screen.getByRole("checkbox", { name: "Between the legs" })).toBeChecked();
  expect(sent()).toEqual({ drawing: "", "between-legs": "yes" });
});

it("draws only when asked to, then chooses nothing, and takes back one line or all", async () => {
  const { figure, shapeOf } = show();
  pull(figure("back"), [100, 100], [100, 200]);
  expect(sent()).toEqual({ drawing: "" });

  await userEvent.click(screen.getByRole("button", { name: "Draw on the figure" }));
  pull(figure("back"), [100, 90], [100, 180], [120, 180]);
  pull(figure("front"), [50, 45]);
  await userEvent.click(shapeOf("between-legs"));

  expect(readDrawing(String(sent()["drawing"]))?.slice(0, 2)).toEqual([
    { view: "back", points: [500, 200, 500, 200, 500, 400, 600, 400] },
    { view: "front", points: [250, 100, 250, 100] },
  ]);
  expect(screen.getByRole("checkbox", { name: "Between the legs" })).not.toBeChecked();
  expect(screen.getByRole("status")).toHaveTextContent(/^\d lines drawn$/);
  await userEvent.click(screen.getByRole("button", { name: "Clear all lines" }));
  pull(figure("back"), [100, 90], [100, 180]);
  expect(screen.getByRole("status")).toHaveTextContent("1 line drawn");
  await userEvent.click(screen.getByRole("button", { name: "Undo the last line" }));
  expect(sent()).toEqual({ drawing: "" });
});

it("shows what was drawn before", () => {
  const { figure } = show({ drawing: "back 500 200 500 400" });

  expect(figure("back").querySelector("polyline")).toHaveAttribute("points", "82 90 82 180");
  expect(sent()).toEqual({ drawing: "back 500 200 500 400" });
});
