import { newerBuild } from "@/tests/site/newer-build";
import { startSmallProxy, type SmallProxy } from "@/tests/site/small-proxy";
import { startTwinSite, type Twin } from "@/tests/site/twins";
import { makeWish } from "./support/clinic-door";
import { signIn } from "./support/colleagues";
import { makePerson } from "./support/people";
import { loginOf } from "./support/staff";
import { visitors } from "./support/visitors";
import { DeskVisitPage } from "./pages/desk-visit-page";
import { SafetyPage } from "./pages/safety-page";
import { arriveAt } from "./pages/site-page";

/** A build takes half a minute, and on a machine with much else to do ten. */
jest.setTimeout(1_200_000);

let older: Twin;
let newer: Twin;
let proxy: SmallProxy;

beforeAll(async () => {
  const home = await newerBuild();
  older = await startTwinSite();
  newer = await startTwinSite({}, home);
  proxy = await startSmallProxy(older.url);
});
afterAll(async () => {
  proxy.stop();
  await Promise.all([older.stop(), newer.stop()]);
});

const newVisitor = visitors(() => proxy.url);

it("goes on with a booking, and on the day at the desk, in windows that were open while the site was updated", async () => {
  const [patient, colleague] = [await newVisitor(), await newVisitor()];
  const wish = await makeWish();
  const ann = makePerson();
  const safety = await SafetyPage.open(patient, wish);
  const details = await (await safety.goOnWithWish()).fill(ann);
  const desk = await (await signIn(colleague, loginOf("FRONT_DESK"))).at(wish.start.slice(0, 10));

  proxy.add(newer.url);
  await older.leave();
  await (await (await details.goOn()).book()).reference();

  await desk.card(ann.name).waitFor();
  await desk.cardName(ann.name).click();
  await arriveAt(colleague, DeskVisitPage);
  expect([...proxy.counts.keys()]).toEqual([older.url, newer.url]);
});
