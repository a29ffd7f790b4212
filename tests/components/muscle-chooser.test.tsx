import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MuscleChooser } from "@/components/condition/muscle-chooser";
import { muscles } from "@/lib/words/en/muscles";

describe("MuscleChooser", () => {
  it("tells all six muscles in the list alone, and starts with all of them", () => {
    render(<MuscleChooser words={muscles} />);

    const piriformis = screen.getByRole("radio", { name: "Piriformis" });
    expect(screen.getAllByRole("radio")).toHaveLength(7);
    expect(piriformis).toHaveAccessibleDescription(/squeeze the sciatic nerve/);
    expect(screen.getByRole("radio", { name: "All six" })).toBeChecked();
  });

  it("chooses a muscle by a click on it in the figure", async () => {
    const { container } = render(<MuscleChooser words={muscles} />);

    await userEvent.click(container.querySelector('[data-muscle="hamstrings"] path')!);

    expect(screen.getByRole("radio", { name: "Hamstrings" })).toBeChecked();
  });
});
