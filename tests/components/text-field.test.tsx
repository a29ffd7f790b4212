import { render, screen } from "@testing-library/react";
import { TextField } from "@/components/ui/text-field";

describe("TextField", () => {
  it("is found by its label and keeps what was typed", () => {
    render(<TextField label="Your name" name="name" autoComplete="name" defaultValue="李 O’Brien" />);

    const field = screen.getByRole("textbox", { name: "Your name" });
    expect(field).toHaveValue("李 O’Brien");
    expect(field).toHaveAttribute("autocomplete", "name");
    expect(field).toBeRequired();
    expect(field).toBeValid();
  });

  it("reads hint and fault with the field, the fault above the input", () => {
    render(
      <TextField label="Phone" name="phone" type="tel" hint="We call about visits." error="Enter a number" />,
    );

    const field = screen.getByRole("textbox", { name: "Phone" });
    const fault = screen.getByText("Enter a number");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("We call about visits. Error: Enter a number");
    expect(fault.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("says that it is optional, and then does not call itself required", () => {
    render(<TextField label="Phone" name="phone" optional />);

    expect(screen.getByRole("textbox", { name: "Phone (optional)" })).not.toBeRequired();
  });

  it("has an id equal to its name, many lines or one, for the error summary to lead to", () => {
    render(<TextField label="Message" name="message" multiline />);

    expect(screen.getByRole("textbox", { name: "Message" })).toHaveAttribute("id", "message");
  });
});
