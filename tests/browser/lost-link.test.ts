import { readFileSync } from "node:fs";
import { plainForm } from "@/tests/support/plain-forms";
import { join } from "node:path";
import { LostLinkPage } from "./pages/lost-link-page";
import { goTo } from "./pages/site-page";
import { PatientsPage } from "./pages/patients-page";
import { ErasePage } from "./pages/erase-page";
import { VisitPage } from "./pages/visit-page";
import { asAdministrator } from "./sights/sight";
import { mailedPath, onAllVisits, onBooked } from "./sights/visits";
import { mailTo } from "./support/inbox";
import { records } from "./support/records";
import { DATA_DIR, SITE_URL } from "./support/site";
import { visitors } from "./support/visitors";

const newVisitor = visitors();
const database = records();

const BROWSERS = [
  { browser: "scripts", javaScriptEnabled: true },
  { browser: "no scripts", javaScriptEnabled: false },
];
const NOWHERE = "x".repeat(43);

it.each(BROWSERS)("with $browser: a lost link comes again, by reference and address", async (with_) => {
  const page = await newVisitor({ javaScriptEnabled: with_.javaScriptEnabled });
  const { person, reference } = await onBooked(page);
  const lost = await (await LostLinkPage.open(page)).fill("7KQ3", person.email);
  await lost.sendInVain();
  expect(await lost.faultOf("reference")).toMatch(/eight letters and digits/);
  expect(await lost.kept()).toMatchObject({ reference: "7KQ3", visitEmail: person.email });

  await lost.askForOne(reference.toLowerCase().replace("-", " "), person.email.toUpperCase());

  const visit = await goTo(page, await mailedPath(person.email, "/visit/", 2), VisitPage);
  expect(await visit.heading()).toContain(reference);
});

it.each(BROWSERS)(
  "with $browser: all visits of an address, a copy of them, and the wish to be erased",
  async (with_) => {
    const page = await newVisitor({ javaScriptEnabled: with_.javaScriptEnabled });
    const { person, reference } = await onBooked(page);
    const all = await onAllVisits(page, person);

    expect(await all.visits("To come")).toEqual([expect.stringContaining(`for ${person.name}`)]);
    expect(await all.copy()).toMatchObject({ name: "my-visits.json", data: { visits: [{ reference }] } });
    const path = all.address.pathname;
    await all.askForErasure();
    expect(await (await all.openFirst()).heading()).toContain(reference);
    await page.goto(path);
    expect(await page.getByRole("button", { name: "Have my data erased" }).count()).toBe(0);
  },
);

it("lets the administrator erase who has asked for it, once no visit is to come", async () => {
  const page = await newVisitor();
  const { person } = await onBooked(page);
  await (await onAllVisits(page, person)).askForErasure();
  await asAdministrator(page);
  const patient = await (await PatientsPage.find(page, person.email)).open(person.name);
  const path = patient.address.pathname;

  const refused = await goTo(page, `${path}/erase`, ErasePage);
  expect(await refused.notice("Not yet: there are visits to see to first").isVisible()).toBe(true);
  await database.noteMissed(person.email);
  const erase = await goTo(page, `${path}/erase`, ErasePage);
  await erase.sendInVain();
  const erased = await erase.erase();

  expect(await erased.heading()).toMatch(/^Patient\s+Erased$/);
  expect(await database.bookingsOf(person.email)).toEqual([]);
});

describe("to a stranger", () => {
  /** A piece of what React streams behind the page. Its rows come in the order in which they are ready. */
  const STREAMED = /<script nonce="…">self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;
  /** Without what differs with every request: the nonce, the token that was asked for, the order of streamed rows. */
  const plain = (text: string, token = "") => {
    const nonces = [...text.matchAll(/nonce="([^"]+)"/g)].map(([, nonce = ""]) => nonce);
    const same = [...new Set(nonces), token]
      .filter(Boolean)
      .reduce((all, secret) => all.replaceAll(secret, "…"), text);
    const rows = [...same.matchAll(STREAMED)].map(([, row = '""']) => JSON.parse(row) as string).join("");
    return [same.replaceAll(STREAMED, ""), ...rows.split("\n").sort()];
  };
  const get = async (path: string) => {
    const response = await fetch(SITE_URL + path);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  it("a link that has run out and one that never was are the same bytes", async () => {
    const page = await newVisitor();
    const { person } = await onBooked(page);
    const over = (await onAllVisits(page, person)).address.pathname.split("/").at(-1) ?? "";
    await database.letVisitsLinksExpire(person.email);

    const [ran, never] = [await get(`/visits/${over}`), await get(`/visits/${NOWHERE}`)];

    expect([ran.status, plain(ran.text, over)]).toEqual([never.status, plain(never.text, NOWHERE)]);
    expect(ran.text).toContain("This link does not work");
  });

  it("pages with a secret in their address are kept by no cache and no search engine, and tell nobody the address", async () => {
    for (const path of [
      `/visit/${NOWHERE}`,
      `/visits/${NOWHERE}`,
      `/waitlist/${NOWHERE}`,
      `/sign-in/link/${NOWHERE}`,
    ]) {
      const { headers } = await get(path);
      expect([path, headers.get("referrer-policy"), headers.get("x-robots-tag")]).toEqual([
        ...[path, "strict-origin", "noindex, nofollow"],
      ]);
      expect(headers.get("cache-control")).toContain("no-store");
    }
  });

  it("the answer, and the time it takes, do not tell whether there is such a visit", async () => {
    const page = await newVisitor();
    const { person, reference } = await onBooked(page);
    const { send } = await plainForm(SITE_URL, "/visits", "Send me the link to one visit");
    const cases = { hit: reference, miss: "2222-2222" };
    const taken = { hit: [] as number[], miss: [] as number[] };
    const next = { hit: [] as number[], miss: [] as number[] };
    const answers = new Set<string>();
    let before: keyof typeof cases | undefined;

    for (let sample = -20; sample < 400; sample++) {
      const which = Math.random() < 0.5 ? "hit" : "miss";
      const begun = performance.now();
      const response = await send({ reference: cases[which], visitEmail: person.email });
      const text = await response.text();
      const milliseconds = performance.now() - begun;
      answers.add([response.status, response.headers.get("location"), plain(text)].join("\n"));
      if (sample >= 0) taken[which].push(milliseconds);
      if (sample >= 0 && before) next[before].push(milliseconds);
      before = which;
    }

    process.stderr.write(
      `medians: hit ${median(taken.hit)}, miss ${median(taken.miss)}, after a hit ${median(next.hit)}, after a miss ${median(next.miss)} ms\n`,
    );
    expect([...answers]).toEqual([expect.stringMatching(/^303\n\/visits\/sent\n/)]);
    expect(Math.abs(median(taken.hit) - median(taken.miss))).toBeLessThan(10);
    expect(Math.abs(median(next.hit) - median(next.miss))).toBeLessThan(10);
    expect((await mailTo(person.email, 3)).length).toBeGreaterThan(2);
  });
});

it("leaves no secret of an address in the logs, also when its page fails", async () => {
  const page = await newVisitor();
  const { person } = await onBooked(page);
  const path = (await onAllVisits(page, person)).address.pathname;
  await database.breakManageToken(person.email);

  const failed = await fetch(SITE_URL + path);
  await failed.text();

  expect(failed.status).toBe(500);
  const logs = ["web.log", "worker.log", "postgres.log"].map((file) => join(DATA_DIR, file));
  const words = logs.map((file) => readFileSync(file, "utf8")).join("\n");
  expect(words).toContain("Error");
  expect(words).not.toContain(path.split("/").at(-1));
  expect(words).not.toContain(person.email);
});

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
