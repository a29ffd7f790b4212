import { expectNoBarriers } from "./support/barriers";
import { heldTimes } from "./support/held-times";
import { visitors } from "./support/visitors";
import { SafetyPage } from "./pages/safety-page";

const newVisitor = visitors();
const clinic = heldTimes();

it.each([{ steps: 0 }, { steps: 5 }])(
  "keeps a time after the browser has done its sum, doubled $steps times, without a click more",
  async ({ steps }) => {
    const page = await newVisitor();
    const time = await (await (await SafetyPage.open(page)).goOn()).choose();
    await clinic.hold(steps);
    const begun = performance.now();

    const details = await time.keep();

    process.stderr.write(
      `a sum doubled ${steps} times took ${(performance.now() - begun).toFixed(0)} ms in all\n`,
    );
    expect(details.address.pathname).toMatch(/\/details$/);
  },
);

it("shows what is going on, and does not freeze the page meanwhile", async () => {
  const page = await newVisitor();
  const time = await (await (await SafetyPage.open(page)).goOn()).choose();
  await clinic.hold(5);
  await time.mark();

  await time.send();

  await page.getByText("To keep robots out").waitFor();
  const longest = await page.evaluate(() =>
    new Promise<number>((resolve) => {
      const seen: number[] = [performance.now()];
      const look = () => {
        seen.push(performance.now());
        if (seen.length < 6) setTimeout(look, 10);
        else resolve(Math.max(...seen.slice(1).map((at, index) => at - (seen[index] ?? at))));
      };
      look();
    }).catch(() => 0),
  );
  expect(longest).toBeLessThan(500);
  await expectNoBarriers(page);
});

it("tells who has no scripts how to go on: to wait, or to call", async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  const time = await (await (await SafetyPage.open(page)).goOn()).choose();
  await clinic.hold(0);
  await time.mark();

  await time.send();

  const said = await page.getByText("To keep robots out").innerText();
  expect(said).toMatch(/try again in ten minutes, or call us on \(?\d{3}/);
  await clinic.letGo();
  expect((await time.keep()).address.pathname).toMatch(/\/details$/);
});
