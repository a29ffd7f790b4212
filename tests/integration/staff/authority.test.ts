import { readdirSync } from "node:fs";
import { formOf, outcomeOf } from "@/tests/support/browser";
import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { everythingIn, strangers } from "./strangers";
import { STAFF_ROLES, type StaffRole } from "@/lib/domain/staff";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(60_000);

const { query } = freshDatabase();
const everything = () => everythingIn(query);
beforeAll(() => seedClinic());

const EVERYONE = [...STAFF_ROLES];

/** Who may use what stands in each file under app/desk. A new file without a line here fails. */
const MAY: Record<string, StaffRole[]> = {
  "actions.ts": EVERYONE,
  "page.tsx": EVERYONE,
  "account/actions.ts": EVERYONE,
  "account/page.tsx": EVERYONE,
  "account/second-factor/actions.ts": EVERYONE,
  "account/second-factor/page.tsx": EVERYONE,
  "messages/actions.ts": EVERYONE,
  "messages/page.tsx": EVERYONE,
  "block/actions.ts": EVERYONE,
  "block/page.tsx": EVERYONE,
  "blocks/[blockId]/actions.ts": EVERYONE,
  "blocks/[blockId]/page.tsx": EVERYONE,
  "book/[cardId]/actions.ts": EVERYONE,
  "book/[cardId]/page.tsx": EVERYONE,
  "book/page.tsx": EVERYONE,
  "closing/actions.ts": EVERYONE,
  "closing/page.tsx": EVERYONE,
  "day-sheet/page.tsx": EVERYONE,
  "month/page.tsx": EVERYONE,
  "not-yours/page.tsx": EVERYONE,
  "patients/[patientId]/edit/actions.ts": EVERYONE,
  "patients/[patientId]/edit/page.tsx": EVERYONE,
  "patients/[patientId]/erase/actions.ts": ["ADMIN"],
  "patients/[patientId]/erase/page.tsx": ["ADMIN"],
  "patients/[patientId]/join/actions.ts": EVERYONE,
  "patients/[patientId]/join/page.tsx": EVERYONE,
  "patients/[patientId]/page.tsx": EVERYONE,
  "patients/page.tsx": EVERYONE,
  "settings/clinic/actions.ts": ["ADMIN"],
  "settings/clinic/page.tsx": ["ADMIN"],
  "settings/closed-days/actions.ts": ["ADMIN"],
  "settings/closed-days/page.tsx": ["ADMIN"],
  "settings/hours/[scheduleId]/actions.ts": ["ADMIN"],
  "settings/hours/[scheduleId]/page.tsx": ["ADMIN"],
  "settings/hours/page.tsx": ["ADMIN"],
  "settings/misfits/page.tsx": ["ADMIN"],
  "settings/page.tsx": ["ADMIN"],
  "settings/data/import/[importId]/actions.ts": ["ADMIN"],
  "settings/data/import/[importId]/page.tsx": ["ADMIN"],
  "settings/data/import/page.tsx": ["ADMIN"],
  "settings/data/page.tsx": ["ADMIN"],
  "reports/page.tsx": EVERYONE,
  "settings/people/actions.ts": ["ADMIN"],
  "settings/people/page.tsx": ["ADMIN"],
  "settings/programs/actions.ts": ["ADMIN"],
  "settings/programs/page.tsx": ["ADMIN"],
  "settings/rules/actions.ts": ["ADMIN"],
  "settings/rules/page.tsx": ["ADMIN"],
  "settings/practitioners/[slug]/page.tsx": ["ADMIN"],
  "settings/practitioners/actions.ts": ["ADMIN"],
  "settings/practitioners/new/page.tsx": ["ADMIN"],
  "settings/practitioners/page.tsx": ["ADMIN"],
  "settings/rooms/[roomId]/page.tsx": ["ADMIN"],
  "settings/rooms/actions.ts": ["ADMIN"],
  "settings/rooms/new/page.tsx": ["ADMIN"],
  "settings/rooms/page.tsx": ["ADMIN"],
  "settings/texts/actions.ts": ["ADMIN"],
  "settings/texts/page.tsx": ["ADMIN"],
  "settings/trail/page.tsx": ["ADMIN"],
  "settings/treatments/[slug]/page.tsx": ["ADMIN"],
  "settings/treatments/actions.ts": ["ADMIN"],
  "settings/treatments/new/page.tsx": ["ADMIN"],
  "settings/treatments/page.tsx": ["ADMIN"],
  "undo/actions.ts": EVERYONE,
  "visits/[bookingId]/cancel/actions.ts": EVERYONE,
  "visits/[bookingId]/cancel/page.tsx": EVERYONE,
  "visits/[bookingId]/card/page.tsx": EVERYONE,
  "visits/[bookingId]/intake/page.tsx": ["ADMIN", "PRACTITIONER"],
  "visits/[bookingId]/move/actions.ts": EVERYONE,
  "visits/[bookingId]/move/page.tsx": EVERYONE,
  "visits/[bookingId]/page.tsx": EVERYONE,
  "waitlist/actions.ts": EVERYONE,
  "waitlist/page.tsx": EVERYONE,
  "week/page.tsx": EVERYONE,
  "why/page.tsx": EVERYONE,
};

const files = readdirSync("app/desk", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)(page\.tsx|actions\.ts|route\.ts)$/.test(file))
  .sort();

it("knows who may use each page, action and handler under app/desk", () => {
  expect(files).toEqual(Object.keys(MAY).sort());
});

type Entry = (...given: unknown[]) => unknown;
const entriesOf = (file: string): [string, Entry][] =>
  Object.entries(jest.requireActual<Record<string, unknown>>(`@/app/desk/${file}`)).filter(
    (entry): entry is [string, Entry] => typeof entry[1] === "function",
  );

/** As a page, as an action of a plain form, as an action behind `useActionState`. */
function call(file: string, entry: Entry): () => unknown {
  const form = formOf({});
  if (file.endsWith("page.tsx"))
    return () => entry({ params: Promise.resolve({}), searchParams: Promise.resolve({}) });
  return () =>
    entry.length < 2 ? entry(form) : entry({ formErrors: [], fieldErrors: {}, fields: {} }, form);
}

describe.each(files)("app/desk/%s", (file) => {
  const entries = entriesOf(file);

  it.each(strangers(query))("turns %s away, and writes nothing", async (_who, become, to) => {
    for (const [name, entry] of entries) {
      await become();
      const before = await everything();
      expect([name, await outcomeOf(call(file, entry))]).toEqual([
        name,
        { to: expect.stringMatching(`^${to.replace("?", "\\?")}`) },
      ]);
      expect(await everything()).toEqual(before);
    }
  });

  it.each(STAFF_ROLES)("treats %s as the rule says", async (role) => {
    for (const [name, entry] of entries) {
      await signedIn(await makeStaff(role));
      const before = await everything();
      const outcome = await outcomeOf(call(file, entry));
      if (MAY[file]?.includes(role)) {
        expect([name, outcome]).not.toEqual([name, { to: "/desk/not-yours" }]);
        expect(JSON.stringify(outcome)).not.toMatch(/"\/sign-in\/(code|unlock)\?|"\/sign-in\?back/);
      } else {
        expect([name, outcome]).toEqual([name, { to: "/desk/not-yours" }]);
        expect(await everything()).toEqual(before);
      }
    }
  });
});
