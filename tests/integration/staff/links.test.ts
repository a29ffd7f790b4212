import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { admit } from "@/lib/auth/admission";
import { newSeed, sealSeed } from "@/lib/auth/authenticator";
import { isPassword } from "@/lib/auth/password";
import { askForReset } from "@/lib/desk/ask-for-reset";
import { choosePasswordByLink, findLink } from "@/lib/desk/choose-password";
import { createAdministrator } from "@/lib/desk/create-administrator";
import { disableStaff, inviteStaff, sendLinkAgain, takeSecondFactorAway } from "@/lib/desk/people";
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  showSecondFactor,
} from "@/lib/desk/second-factor";
import { writeLogins } from "@/prisma/demonstration/logins";
import { faultOf } from "@/lib/domain/password-rule";
import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { mailServer, whileWorking } from "@/tests/support/deliveries";
import { until } from "@/tests/support/mail-server";
import { makeStaff, PASSWORD, signedIn } from "@/tests/support/staff-makers";
import { Secret, TOTP } from "otpauth";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(60_000);

const { query } = freshDatabase();
const server = mailServer();
beforeAll(() => seedClinic());
afterEach(() => query("truncate staff_links, graphile_worker._private_jobs cascade"));

const NEW = "another fox battery lamp";
const someone = async (role: "ADMIN" | "FRONT_DESK" = "ADMIN") => {
  await signedIn(await makeStaff(role));
  const admission = await admit();
  if (!admission.ok) throw new Error(admission.refusal);
  return admission.value;
};
const hashOf = async (id: string) =>
  (await query("select password_hash from staff_members where id = $1", [id])).rows[0].password_hash as
    string | null;
const mailedToken = async () => {
  // The worker tells the time of most tests; links run by the database's clock, which is not later.
  await whileWorking(() => until(() => server.delivered.length > 0, 10_000));
  return /\/sign-in\/link\/([\w-]{43})/.exec(server.delivered.at(-1)?.mail.text ?? "")?.[1] ?? "";
};

it("invites somebody by a mail with one link, in which nothing else stands", async () => {
  const by = await someone();
  const wanted = { name: "Noor Haddad", email: "Noor@westend.example", role: "FRONT_DESK" as const };
  expect(await inviteStaff(by, wanted)).toMatchObject({ ok: true });
  expect(await inviteStaff(by, { ...wanted, email: "noor@WESTEND.example" })).toMatchObject({
    refusal: "address-taken",
  });

  const token = await mailedToken();
  expect(server.delivered[0]?.recipients).toEqual(["Noor@westend.example"]);
  expect(server.delivered[0]?.mail.subject).toBe("Your sign-in for West End Acupuncture");
  expect(await findLink(token)).toMatchObject({ name: "Noor Haddad", purpose: "INVITATION" });

  const rows = [
    ...(await query("select * from staff_links")).rows,
    ...(await query("select * from messages")).rows,
    ...(await query("select * from audit_entries")).rows,
    ...(await query("select * from graphile_worker._private_jobs")).rows,
  ];
  const stored = JSON.stringify(rows, (_key, value) =>
    value?.type === "Buffer" ? Buffer.from(value.data).toString("latin1") : value,
  );
  expect(stored).not.toContain(token);

  expect(await choosePasswordByLink(token, "short")).toMatchObject({ refusal: "too-short" });
  expect(await choosePasswordByLink(token, NEW)).toMatchObject({ ok: true });
  expect(await choosePasswordByLink(token, NEW)).toMatchObject({ refusal: "link-over" });
});

it("is not used up by looking, and used up once by twenty who choose at once", async () => {
  const outcome = await createAdministrator({ name: "First Admin", email: "first@westend.example" });
  const token = (outcome.ok ? outcome.value : "").split("/").at(-1) ?? "";
  for (let look = 0; look < 20; look++) expect(await findLink(token)).not.toBeNull();

  const ends = await Promise.all(Array.from({ length: 5 }, () => choosePasswordByLink(token, NEW)));
  expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findLink(token)).toBeNull();
});

it("works for an hour, and only the newest one", async () => {
  const links = [];
  for (let time = 0; time < 2; time++)
    links.push(await createAdministrator({ name: "A", email: "again@westend.example" }));
  const [older = "", newer = ""] = links.map((link) => (link.ok ? (link.value.split("/").at(-1) ?? "") : ""));
  expect(await findLink(older)).toBeNull();
  expect(await findLink(newer)).not.toBeNull();
  await query("update staff_links set expires_at = expires_at - interval '60 minutes'");
  expect(await choosePasswordByLink(newer, NEW)).toMatchObject({ refusal: "link-over" });
});

it.each(["", "x", "a".repeat(43), "../..", "\u0000".repeat(43), "x".repeat(10_000)])(
  "finds nothing for %j",
  async (token) => {
    expect(await findLink(token)).toBeNull();
  },
);

it("resets a password: every session is over, and the second step stays", async () => {
  const member = await makeStaff();
  await query("update staff_members set totp_seed_sealed = $2 where id = $1", [
    member.id,
    sealSeed(member.id, newSeed()),
  ]);
  await signedIn(member);
  await askForReset({ email: member.email.toUpperCase() });
  const token = await mailedToken();
  expect(await isPassword(PASSWORD, await hashOf(member.id))).toBe(true);
  expect((await admit()).ok).toBe(true);

  expect(await choosePasswordByLink(token, "eight-ch")).toMatchObject({ ok: true });
  expect(await isPassword("eight-ch", await hashOf(member.id))).toBe(true);
  expect(await admit()).toMatchObject({ refusal: "signed-out" });
  const { rows } = await query("select totp_seed_sealed from staff_members where id = $1", [member.id]);
  expect(rows[0].totp_seed_sealed).not.toBeNull();
});

it("mails nothing to strangers and to those who are disabled, and no link that is no longer true", async () => {
  const [member, other] = [await makeStaff(), await makeStaff()];
  await query("update staff_members set disabled_at = now() where id = $1", [other.id]);
  await askForReset({ email: "stranger@westend.example" });
  await askForReset({ email: other.email });
  expect((await query("select 1 from staff_links")).rows).toEqual([]);

  await askForReset({ email: member.email });
  await disableStaff(await someone(), member.id);
  await whileWorking(() =>
    until(
      async () => (await query("select 1 from messages where state = 'SKIPPED'")).rows.length === 1,
      10_000,
    ),
  );
  expect(server.delivered).toEqual([]);
});

it("leaves an administrator, also when two disable each other at once", async () => {
  await query("update staff_members set disabled_at = now()");
  const [ann, ben] = [await someone(), await someone()];
  const ends = await Promise.all([disableStaff(ann, ben.id), disableStaff(ben, ann.id)]);
  expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await disableStaff(ann, ann.id)).toMatchObject({ refusal: "oneself" });
});

it("sets the second step up, and takes it off with a password long enough to stand alone", async () => {
  const staff = await someone();
  const now = Date.now();
  expect(await confirmSecondFactor(staff, "000000", now)).toMatchObject({ refusal: "not-begun" });
  await beginSecondFactor(staff);
  const { pending } = await showSecondFactor(staff);
  const code = new TOTP({ secret: Secret.fromBase32(pending?.seed ?? "") }).generate({ timestamp: now });
  expect(await confirmSecondFactor(staff, "abc", now)).toMatchObject({ refusal: "wrong" });
  const outcome = await confirmSecondFactor(staff, code, now);
  expect(outcome.ok && outcome.value).toHaveLength(10);
  expect(
    (
      await query("select totp_seed_sealed from staff_members where id = $1", [staff.id])
    ).rows[0].totp_seed_sealed.toString("latin1"),
  ).not.toContain(pending?.seed);

  expect(await removeSecondFactor(staff, "wrong")).toMatchObject({ refusal: "wrong" });
  await query("update clinics set second_factor_required = true");
  expect(await removeSecondFactor(staff, PASSWORD)).toMatchObject({ refusal: "required" });
  await query("update clinics set second_factor_required = false");
  expect(await removeSecondFactor(staff, PASSWORD)).toMatchObject({ ok: true });
});

it("helps after a lost phone without ever giving a password out", async () => {
  const by = await someone();
  const member = await makeStaff();
  await query("update staff_members set totp_seed_sealed = $2 where id = $1", [
    member.id,
    sealSeed(member.id, newSeed()),
  ]);
  expect(await takeSecondFactorAway(by, member.id)).toMatchObject({ ok: true });
  expect(await hashOf(member.id)).toBeNull();
  expect(await choosePasswordByLink(await mailedToken(), "eight-ch")).toMatchObject({ refusal: "too-short" });
  expect(await sendLinkAgain(by, "3f0a4b1e-7e57-4b3e-9d57-0a5a9c1c9a11")).toMatchObject({
    refusal: "unknown",
  });
});

it("makes demonstration logins that the rules would take", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "clinic-logins-")), "demo-logins.json");
  await writeLogins(file);
  const logins = JSON.parse(readFileSync(file, "utf8")) as {
    email: string;
    password: string;
  }[];
  for (const { email, password } of logins) {
    expect(faultOf(password, { email, name: email, hasSecondFactor: false })).toBeNull();
  }
});
