import { render, screen } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { ErrorSummary } from "@/components/ui/error-summary";
import { untouched, type FormState } from "@/lib/http/form-state";

const refused: FormState = {
  formErrors: ["This time was just taken."],
  fieldErrors: { email: ["Enter your email address"] },
  fields: {},
};

describe("ErrorSummary", () => {
  it("is not there while nothing is wrong", () => {
    const { container } = render(<ErrorSummary state={untouched} />);

    expect(container).toBeEmptyDOMElement();
  });

  it("takes the focus and leads to each field", () => {
    render(<ErrorSummary state={refused} />);

    expect(screen.getByRole("region", { name: "There is a problem" })).toHaveFocus();
    expect(screen.getByRole("link", { name: "Enter your email address" })).toHaveAttribute("href", "#email");
    expect(screen.getByText("This time was just taken.")).toBeVisible();
  });

  it("takes the focus again when the form is refused again", () => {
    const { rerender } = render(
      <>
        <ErrorSummary state={refused} />
        <button>Send</button>
      </>,
    );
    screen.getByRole("button").focus();

    rerender(
      <>
        <ErrorSummary state={{ ...refused }} />
        <button>Send</button>
      </>,
    );

    expect(screen.getByRole("region")).toHaveFocus();
  });

  it("is whole without JavaScript", () => {
    const markup = renderToStaticMarkup(<ErrorSummary state={refused} />);

    expect(markup).toContain('href="#email"');
    expect(markup).toContain("There is a problem");
  });
});
