import { signIn } from "./support/colleagues";
import { records } from "./support/records";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";

const newVisitor = visitors();
const database = records();

afterEach(() => database.isNoDemonstration(false));

it("tells the administrator at the desk, and nobody else, that no backup was found good for too long", async () => {
  await database.isNoDemonstration(true); // a demonstration has nothing to lose, and its first visits are weeks old
  const administrator = await signIn(await newVisitor(), loginOf("ADMIN"));
  const frontDesk = await signIn(await newVisitor(), loginOf("FRONT_DESK"));

  const alarm = /In \d+ days of booking no backup has been tried and found good/;
  expect(await administrator.page.getByText(alarm).count()).toBe(1);
  expect(await frontDesk.page.getByText(alarm).count()).toBe(0);
});
