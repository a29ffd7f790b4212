import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HeaderSearch } from "@/components/desk/find/header-search";

const show = (hasShortcuts: boolean) =>
  render(
    <>
      <HeaderSearch hasShortcuts={hasShortcuts} />
      <label>
        Note <textarea />
      </label>
      <button>Elsewhere</button>
    </>,
  );
const search = () => screen.getByRole("searchbox", { name: "Find a patient or visit" });

it("is reached by / from wherever one is, and the / is not typed into it", async () => {
  show(true);
  await userEvent.click(screen.getByRole("button", { name: "Elsewhere" }));

  await userEvent.keyboard("/ann");

  expect(search()).toHaveFocus();
  expect(search()).toHaveValue("ann");
});

it("leaves / alone while somebody is typing", async () => {
  show(true);
  await userEvent.type(screen.getByRole("textbox", { name: "Note" }), "1/2");

  expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("1/2");
});

it("leaves / alone for whoever wants no single-key shortcuts", async () => {
  show(false);
  await userEvent.keyboard("/");

  expect(search()).not.toHaveFocus();
  expect(search()).not.toHaveAttribute("aria-keyshortcuts");
});
