import { sendBack } from "@/lib/http/form-state";

const typed = (entries: Record<string, string | Blob>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return form;
};

describe("sendBack", () => {
  it("keeps what was typed, to the letter", () => {
    const state = sendBack(typed({ name: " 李 O’Brien 🌲", phone: "" }), {});

    expect(state.fields).toEqual({ name: " 李 O’Brien 🌲", phone: "" });
  });

  it("leaves React's own fields and files behind", () => {
    const state = sendBack(typed({ $ACTION_ID_1: "x", name: "Jo", picture: new Blob(["x"]) }), {});

    expect(state.fields).toEqual({ name: "Jo" });
  });

  it("names only the fields at fault", () => {
    const state = sendBack(typed({}), { fieldErrors: { email: ["Enter it"], phone: undefined, name: [] } });

    expect(state).toEqual({ formErrors: [], fieldErrors: { email: ["Enter it"] }, fields: {} });
  });
});
