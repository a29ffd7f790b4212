import type { Client } from "pg";
import { browseAs, Browser } from "@/tests/support/browser";
import { makeStaff, signedIn } from "@/tests/support/staff-makers";

type Query = Client["query"];

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
  "caller_cards",
  "contact_requests",
  "holds",
  "waitlist_entries",
  "waitlist_offers",
  "access_tokens",
  "calendar_feeds",
  "webhooks",
];
/** All that nobody may change who was turned away, table by table, told in one round trip. */
export async function everythingIn(query: Query): Promise<unknown> {
  const told = WATCHED.map(
    (table) =>
      `select '${table}' as name, md5(string_agg(t::text, '|' order by t::text)) as told from ${table} t`,
  );
  return (await query(told.join(" union all "))).rows;
}

type Case = [who: string, become: () => Promise<Browser>, to: string];
/** Everybody who may do nothing at the desk, and where they are led. */
export const strangers = (query: Query): Case[] => [
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
