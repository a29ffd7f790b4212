import { mailThatSays } from "./support/inbox";
import { makePerson } from "./support/people";
import { records } from "./support/records";
import { visitors } from "./support/visitors";
import { ContactPage } from "./pages/contact-page";
import { SentPage } from "./pages/sent-page";
import { arriveAt } from "./pages/site-page";

const newVisitor = visitors();
const database = records();

it.each([
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
])(
  "with $browser: seals what is written, and brings it to the clinic so that answering answers the writer",
  async (with_) => {
    const page = await newVisitor({ javaScriptEnabled: with_.javaScriptEnabled });
    const ann = makePerson();
    const words = `Do you have steps at the door, ${ann.name}?\n李 asks too.`;

    await (await (await ContactPage.open(page)).fill(ann, words)).goOn();

    const [received, ...others] = await mailThatSays(ann.name);
    expect(others).toEqual([]);
    expect(received?.recipients).toHaveLength(1);
    expect(received?.mail.replyTo?.value.map(({ address }) => address)).toEqual([ann.email]);
    expect(received?.mail.text).toContain("李 asks too.");
    const [stored] = await database.messagesFrom(ann.name);
    expect(stored).toMatchObject({ kind: "MESSAGE" });
    expect(stored?.stored).not.toContain("steps");
  },
);

it("makes one message of a double click", async () => {
  const page = await newVisitor();
  const ann = makePerson();
  const contact = await (await ContactPage.open(page)).fill(ann, "Are you open on Saturdays?");

  await contact.button.dblclick();

  await arriveAt(page, SentPage);
  expect(await database.messagesFrom(ann.name)).toHaveLength(1);
});

it("keeps what was written when a field is refused", async () => {
  const page = await newVisitor();
  const ann = makePerson({ email: "ann@example.com, eve@example.com" });
  const contact = await (await ContactPage.open(page)).fill(ann, "Line one.\nLine two.");

  await contact.sendInVain();

  expect(await contact.faultOf("email")).toBe("Enter one email address, like name@example.com.");
  const { name, email, message } = await contact.kept();
  expect({ name, email, message }).toEqual({
    name: ann.name,
    email: ann.email,
    message: "Line one.\nLine two.",
  });
  expect(await database.messagesFrom(ann.name)).toEqual([]);
});
