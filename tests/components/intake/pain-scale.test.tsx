import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PainScale } from "@/components/intake/pain-scale";
import { intakeForm } from "@/lib/words/en/intake-form";

const show = (props: { chosen?: string; error?: string } = {}) =>
  render(
    <form aria-label="f">
      <PainScale
        legend="Right now"
        name="now"
        chosen={props.chosen}
        error={props.error}
        words={intakeForm.scale}
      />
    </form>,
  );
const scale = () => screen.getByRole("group", { name: "Right now" });

it("has a radio for each number from 0 to 10, says what the ends mean, and chooses none beforehand", () => {
  show();

  const names = within(scale())
    .getAllByRole("radio")
    .map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent);
  expect(names).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  expect(scale()).toHaveAccessibleDescription("0: no pain 10: the worst you can imagine");
  expect(within(scale()).queryByRole("radio", { checked: true })).toBeNull();
});

it("is moved through with the arrow keys, and sends one number", async () => {
  show({ chosen: "4" });
  within(scale()).getByRole("radio", { name: "4" }).focus();

  await userEvent.keyboard("{ArrowRight}");

  expect(Object.fromEntries(new FormData(screen.getByRole("form")))).toEqual({ now: "5" });
});

it("says what is wrong beside it, where an error summary leads", () => {
  show({ error: "Choose a number from 0 to 10." });

  expect(scale()).toHaveAccessibleDescription(/Choose a number/);
  expect(screen.getByRole("radio", { name: "0" })).toHaveAttribute("id", "now");
});
