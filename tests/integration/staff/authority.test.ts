import { readdirSync } from "node:fs";
import { browseAs, Browser, formOf, outcomeOf } from "@/tests/support/browser";
import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";
import { STAFF_ROLES, type StaffRole } from "@/lib/domain/staff";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(60_000);

const { query } = freshDatabase();
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
  "not-yours/page.tsx": EVERYONE,
  "patients/[patientId]/edit/actions.ts": EVERYONE,
  "patients/[patientId]/edit/page.tsx": EVERYONE,
  "patients/[patientId]/join/actions.ts": EVERYONE,
  "patients/[patientId]/join/page.tsx": EVERYONE,
  "patients/[patientId]/page.tsx": EVERYONE,
  "patients/page.tsx": EVERYONE,
  "settings/people/actions.ts": ["ADMIN"],
  "settings/people/page.tsx": ["ADMIN"],
  "settings/trail/page.tsx": ["ADMIN"],
  "undo/actions.ts": EVERYONE,
  "visits/[bookingId]/actions.ts": EVERYONE,
  "visits/[bookingId]/cancel/actions.ts": EVERYONE,
  "visits/[bookingId]/cancel/page.tsx": EVERYONE,
  "visits/[bookingId]/card/page.tsx": EVERYONE,
  "visits/[bookingId]/move/actions.ts": EVERYONE,
  "visits/[bookingId]/move/page.tsx": EVERYONE,
  "visits/[bookingId]/page.tsx": EVERYONE,
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

const WATCHED = [
  "staff_members",
  "staff_links",
  "recovery_codes",
  "messages",
  "clinics",
  "bookings",
  "slots",
  "blocks",
  "undo_steps",
  "patients",
];
const everything = async () => {
  const rows = [];
  for (const table of WATCHED) rows.push((await query(`select * from ${table} order by 1`)).rows);
  return rows;
};

type Case = [who: string, become: () => Promise<Browser>, to: string];
const REFUSED: Case[] = [
  ["nobody", async () => browseAs(new Browser()), "/sign-in?back="],
  [
    "somebody with a forged session",
    async () => {
      const browser = browseAs(new Browser());
      browser.jar.set("staff-session", {
        name: "staff-session",
        value: "eyJhbGciOiJkaXIifQ..x.y.z",
        options: {},
      });
      return browser;
    },
    "/sign-in?back=",
  ],
  [
    "somebody whose code is awaited",
    async () => signedIn(await makeStaff("ADMIN"), { isProven: false }),
    "/sign-in/code?back=",
  ],
  [
    "somebody disabled",
    async () => {
      const member = await makeStaff("ADMIN");
      const browser = await signedIn(member);
      await query("update staff_members set disabled_at = now() where id = $1", [member.id]);
      return browser;
    },
    "/sign-in?back=",
  ],
  [
    "somebody whose session has locked",
    async () => {
      const member = await makeStaff("ADMIN");
      const browser = await signedIn(member);
      await query(
        "update staff_sessions set last_seen_at = now() - interval '15 minutes' where staff_member_id = $1",
        [member.id],
      );
      return browser;
    },
    "/sign-in/unlock?back=",
  ],
  [
    "somebody after ten hours",
    async () => {
      const member = await makeStaff("ADMIN");
      const browser = await signedIn(member);
      await query(
        "update staff_sessions set created_at = now() - interval '10 hours' where staff_member_id = $1",
        [member.id],
      );
      return browser;
    },
    "/sign-in?back=",
  ],
];

describe.each(files)("app/desk/%s", (file) => {
  const entries = entriesOf(file);

  it.each(REFUSED)("turns %s away, and writes nothing", async (_who, become, to) => {
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
