import { askForAllVisitsAction, askForLinkAgainAction } from "@/app/(public)/visits/actions";
import { untouched } from "@/lib/http/form-state";
import { formOf, outcomeOf } from "@/tests/support/browser";
import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { bookSomeone } from "@/tests/support/deliveries";

const afterwards: (() => Promise<void>)[] = [];
jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.mock("next/server", () => ({ after: (work: () => Promise<void>) => afterwards.push(work) }));
jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());

it("gets the same answer whether or not there is such a visit; looking for it comes afterwards", async () => {
  const { reference } = await bookSomeone(query);
  const { rows } = await query("select email from bookings");
  const asks = [
    () => askForLinkAgainAction(untouched, formOf({ reference, visitEmail: rows[0].email })),
    () => askForLinkAgainAction(untouched, formOf({ reference: "2222-2222", visitEmail: rows[0].email })),
    () => askForAllVisitsAction(untouched, formOf({ email: rows[0].email })),
    () => askForAllVisitsAction(untouched, formOf({ email: "nobody@example.com" })),
  ];

  for (const ask of asks) expect(await outcomeOf(ask)).toEqual({ to: "/visits/sent" });

  const owed = () =>
    query("select kind from messages where kind in ('LINK_AGAIN', 'VISITS_LINK') order by kind");
  expect((await owed()).rows).toEqual([]);
  for (const work of afterwards) await work();
  expect((await owed()).rows).toEqual([{ kind: "LINK_AGAIN" }, { kind: "VISITS_LINK" }]);
});

it("is slowed down after twenty asks an hour, and says for how long", async () => {
  await query("truncate rate_limits");
  const ask = () => outcomeOf(() => askForAllVisitsAction(untouched, formOf({ email: "a@example.com" })));
  for (let time = 0; time < 20; time++) expect(await ask()).toEqual({ to: "/visits/sent" });

  expect(JSON.stringify(await ask())).toMatch(/Please wait \d+ minutes and try again/);
});

it("keeps what was typed beside a fault", async () => {
  const form = formOf({ reference: "7KQ3", visitEmail: "ann@example.com" });

  expect(await outcomeOf(() => askForLinkAgainAction(untouched, form))).toMatchObject({
    answer: {
      fields: { reference: "7KQ3", visitEmail: "ann@example.com" },
      fieldErrors: { reference: [expect.stringContaining("7KQ3-M9PX")] },
    },
  });
});
