import { signInAction, signOutAction } from "@/app/(public)/sign-in/actions";
import { proveCodeAction } from "@/app/(public)/sign-in/code/actions";
import { unlockAction } from "@/app/(public)/sign-in/unlock/actions";
import { inviteAction } from "@/app/desk/settings/people/actions";
import { admit, admitInBackground, currentSession } from "@/lib/auth/admission";
import { newSeed, sealSeed } from "@/lib/auth/authenticator";
import { hashRecoveryCode } from "@/lib/auth/recovery-codes";
import { keptFields } from "@/lib/auth/kept-form";
import { changePassword } from "@/lib/desk/choose-password";
import { endOwnSession, signOutEverywhere } from "@/lib/desk/end-sessions";
import { disableStaff } from "@/lib/desk/people";
import { showSessions } from "@/lib/desk/show-account";
import { untouched } from "@/lib/http/form-state";
import { browseAs, Browser, formOf, outcomeOf } from "@/tests/support/browser";
import { seedClinic } from "@/tests/support/clinic-makers";
import { freshDatabase } from "@/tests/support/database";
import { makeStaff, PASSWORD, signedIn } from "@/tests/support/staff-makers";
import { Secret, TOTP } from "otpauth";

jest.mock("next/headers", () => jest.requireActual("@/tests/support/browser").nextHeaders);
jest.setTimeout(60_000);

const { query } = freshDatabase();
beforeAll(() => seedClinic());
afterEach(() => query("truncate rate_limits"));

const signIn = (email: string, password = PASSWORD, back = "") =>
  outcomeOf(() => signInAction(untouched, formOf({ email, password, back })));
const unlock = (proof: string, back = "/desk/account") =>
  outcomeOf(() => unlockAction(untouched, formOf({ proof, back })));
const staffNow = async () => {
  const admission = await admit();
  if (!admission.ok) throw new Error(admission.refusal);
  return admission.value;
};
const refusalNow = async () => {
  const admission = await admit();
  return admission.ok ? "admitted" : admission.refusal;
};
const idleFor = (minutes: number) =>
  query("update staff_sessions set last_seen_at = now() - make_interval(mins => $1)", [minutes]);
const trail = async () =>
  (await query("select actor, action, details from audit_entries order by id desc")).rows as Record<
    string,
    string
  >[];
const codeNow = (seed: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: Date.now() + steps * 30_000 });

async function withApp() {
  const member = await makeStaff("ADMIN");
  const seed = newSeed();
  await query("update staff_members set totp_seed_sealed = $2 where id = $1", [
    member.id,
    sealSeed(member.id, seed),
  ]);
  return { member, seed };
}

describe("signing in", () => {
  it("opens the desk, and leads back only into it", async () => {
    const { email } = await makeStaff();
    browseAs(new Browser());

    expect(await signIn(` ${email.toUpperCase()} `, PASSWORD, "/desk/account")).toEqual({
      to: "/desk/account",
    });
    expect(await signIn(email, PASSWORD, "//evil.example")).toEqual({ to: "/desk" });
    expect(await staffNow()).toMatchObject({ email, role: "FRONT_DESK" });
    expect((await trail())[0]).toMatchObject({ action: "staff.signed-in" });
  });

  it("gives a cookie that scripts cannot read, and that says nothing", async () => {
    const member = await makeStaff();
    const browser = browseAs(new Browser());
    await signIn(member.email);

    const cookie = browser.jar.get("staff-session");
    expect(cookie?.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure: false });
    expect(cookie?.value.length).toBeLessThan(1_000);
    expect(Buffer.from(cookie?.value ?? "", "base64").toString()).not.toContain(member.email);
    const { rows } = await query("select secret_hash from staff_sessions where staff_member_id = $1", [
      member.id,
    ]);
    expect(rows[0].secret_hash).toHaveLength(32);
  });

  it("answers the same to a wrong password, an unknown address, somebody disabled, and somebody invited", async () => {
    const [wrong, disabled, invited] = [await makeStaff(), await makeStaff(), await makeStaff()];
    await query("update staff_members set disabled_at = now() where id = $1", [disabled.id]);
    await query("update staff_members set password_hash = null where id = $1", [invited.id]);
    browseAs(new Browser());

    const answers = [
      await signIn(wrong.email, "not the right password"),
      await signIn("nobody@westend.example"),
      await signIn(disabled.email),
      await signIn(invited.email),
    ].map((each) => JSON.stringify(each).replace(/[\w.]+@westend\.example/, "ADDRESS"));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).not.toContain(PASSWORD);
    expect(
      (await trail()).filter(({ action }) => action === "staff.sign-in-failed").length,
    ).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(await trail())).not.toContain("nobody@");
  });

  it("slows guessing down, for an address that exists and one that does not alike, and a hundred at once count as such", async () => {
    const { email } = await makeStaff();
    browseAs(new Browser());
    for (const name of [email, "ghost@westend.example"]) {
      const answers = await Promise.all(Array.from({ length: 30 }, () => signIn(name, "wrong")));
      const looked = answers.filter((each) => JSON.stringify(each).includes("do not belong together"));
      expect(looked.length).toBeLessThanOrEqual(12);
      expect(looked.length).toBeGreaterThanOrEqual(10);
      await query("delete from rate_limits where key like '%address%'");
    }
    await query("update rate_limits set expire = expire + 60000 where key like 'guess-pauses%'");
    expect(JSON.stringify(await signIn(email))).toContain("many wrong tries");
    await query("truncate rate_limits");
    expect(await signIn(email)).toEqual({ to: "/desk" });
  });
});

describe("the next click after", () => {
  it.each([
    ["being disabled", async (id: string) => void (await disableStaff({ ...(await adminNow()) }, id))],
    ["signing out everywhere", async () => signOutEverywhere(await staffNow())],
    [
      "the session's row is deleted",
      async (id: string) => void (await query("delete from staff_sessions where staff_member_id = $1", [id])),
    ],
  ])("%s leads to sign-in", async (_what, change) => {
    const member = await makeStaff();
    const browser = await signedIn(member);
    expect(await refusalNow()).toBe("admitted");
    await change(member.id);
    browseAs(browser);
    expect(await refusalNow()).toBe("signed-out");
  });

  async function adminNow() {
    await signedIn(await makeStaff("ADMIN"));
    return staffNow();
  }

  it("signing out is at sign-in, with the old cookie too", async () => {
    const browser = await signedIn(await makeStaff());
    const stolen = new Map(browser.jar);
    expect(await outcomeOf(signOutAction)).toEqual({ to: "/sign-in?note=signed-out" });
    expect(browser.session).toBeUndefined();
    for (const [name, cookie] of stolen) browser.jar.set(name, cookie);
    expect(await refusalNow()).toBe("signed-out");
  });

  it("changing the password is at sign-in in every browser but this one", async () => {
    const member = await makeStaff();
    const [there, here] = [await signedIn(member), await signedIn(member)];
    const staff = await staffNow();
    expect(
      await changePassword(staff, { currentPassword: "wrong", password: "another fox battery lamp" }),
    ).toMatchObject({ refusal: "wrong" });
    expect(await changePassword(staff, { currentPassword: PASSWORD, password: "short" })).toMatchObject({
      refusal: "too-short",
    });
    expect(
      await changePassword(staff, { currentPassword: PASSWORD, password: "another fox battery lamp" }),
    ).toMatchObject({ ok: true });
    expect(await refusalNow()).toBe("admitted");
    browseAs(there);
    expect(await refusalNow()).toBe("signed-out");
    expect(here.session).toBeDefined();
  });

  it("a change of role is with the new role", async () => {
    const member = await makeStaff("ADMIN");
    await signedIn(member);
    await query("update staff_members set role = 'PRACTITIONER' where id = $1", [member.id]);
    expect(await admit("ADMIN")).toMatchObject({ refusal: "role" });
  });

  it("ends one's own sessions one by one, and nobody else's", async () => {
    const [ann, ben] = [await makeStaff(), await makeStaff()];
    const browserOfBen = await signedIn(ben);
    const [ofBen] = await showSessions(await staffNow());
    await signedIn(ann);
    await signedIn(ann);
    const staff = await staffNow();
    const sessions = await showSessions(staff);
    expect(sessions.map(({ isThisOne }) => isThisOne).sort()).toEqual([false, true]);
    await endOwnSession(staff, ofBen?.id ?? "");
    await endOwnSession(staff, sessions.find(({ isThisOne }) => !isThisOne)?.id ?? "");
    expect(await showSessions(staff)).toHaveLength(1);
    browseAs(browserOfBen);
    expect(await refusalNow()).toBe("admitted");
  });
});

describe("the lock", () => {
  it("closes after fifteen minutes without a click, is written down once, and opens where it was left", async () => {
    await signedIn(await makeStaff());
    await idleFor(14);
    expect(await refusalNow()).toBe("admitted");
    await idleFor(15);
    expect(await refusalNow()).toBe("locked");
    expect(await refusalNow()).toBe("locked");
    expect((await trail()).slice(0, 2).filter(({ action }) => action === "staff.locked")).toHaveLength(1);

    expect(await unlock("not it")).toMatchObject({
      answer: { fieldErrors: { proof: [expect.any(String)] } },
    });
    expect(await refusalNow()).toBe("locked");
    expect(await unlock(PASSWORD)).toEqual({ to: "/desk/account" });
    expect(await refusalNow()).toBe("admitted");
  });

  it("is not put off by what a page asks for by itself", async () => {
    await signedIn(await makeStaff());
    await idleFor(10);
    expect((await admitInBackground()).ok).toBe(true);
    await query("update staff_sessions set last_seen_at = last_seen_at - interval '6 minutes'");
    expect(await admitInBackground()).toMatchObject({ refusal: "locked" });
  });

  it("ends the session at the fifth wrong try, also when they come at once", async () => {
    const browser = await signedIn(await makeStaff());
    await idleFor(20);
    await Promise.all(Array.from({ length: 8 }, () => unlock("not it").catch(() => null)));
    browseAs(browser);
    expect(await refusalNow()).toBe("signed-out");
    expect(
      (await trail()).filter(({ action }) => action === "staff.unlock-failed").length,
    ).toBeGreaterThanOrEqual(5);
  });

  it("keeps a half-typed form, sealed, and gives it back to its own page for a quarter of an hour", async () => {
    const browser = await signedIn(await makeStaff("ADMIN"));
    await idleFor(20);
    browseAs(browser, "/desk/settings/people?note=x");
    const typed = { name: "CANARY Name", email: "new@westend.example", password: "SECRET word" };
    expect(await outcomeOf(() => inviteAction(untouched, formOf(typed)))).toEqual({
      to: "/sign-in/unlock?back=%2Fdesk%2Fsettings%2Fpeople%3Fnote%3Dx",
    });
    const { rows } = await query("select * from staff_sessions where kept_form_sealed is not null");
    expect(rows).toHaveLength(1);
    expect(Buffer.from(rows[0].kept_form_sealed).toString("latin1")).not.toContain("CANARY");

    await unlock(PASSWORD);
    const { sessionId } = await staffNow();
    expect(await keptFields(sessionId, "/desk/settings/people")).toEqual({
      name: typed.name,
      email: typed.email,
    });
    expect(await keptFields(sessionId, "/desk/account")).toBeNull();
    await query("update staff_sessions set kept_form_at = now() - interval '15 minutes'");
    expect(await keptFields(sessionId, "/desk/settings/people")).toBeNull();
  });
});

describe("the second step", () => {
  it("is asked for after the password, takes each code once, and changes the session's secret", async () => {
    const { member, seed } = await withApp();
    const browser = browseAs(new Browser());
    expect(await signIn(member.email)).toEqual({ to: "/sign-in/code?back=%2Fdesk" });
    const first = browser.session;
    expect(await refusalNow()).toBe("code-awaited");
    const prove = (code: string) => outcomeOf(() => proveCodeAction(untouched, formOf({ code })));
    expect(await prove("000000")).toMatchObject({ answer: { fieldErrors: { code: [expect.any(String)] } } });
    const code = codeNow(seed);
    expect(await prove(code)).toEqual({ to: "/desk" });
    expect(await refusalNow()).toBe("admitted");
    expect(browser.session).not.toBe(first);

    browseAs(new Browser());
    await signIn(member.email);
    expect(await prove(code)).toMatchObject({ answer: { fieldErrors: { code: [expect.any(String)] } } });
    expect(await prove(codeNow(seed, 1))).toEqual({ to: "/desk" });
  });

  it("is given five minutes, and slowed like every guess", async () => {
    const { member } = await withApp();
    browseAs(new Browser());
    await signIn(member.email);
    const tries = await Promise.all(
      Array.from({ length: 20 }, () =>
        outcomeOf(() => proveCodeAction(untouched, formOf({ code: "000000" }))),
      ),
    );
    expect(JSON.stringify(tries)).toContain("many wrong tries");
    await query(
      "update staff_sessions set created_at = now() - interval '5 minutes' where staff_member_id = $1",
      [member.id],
    );
    expect(await currentSession()).toBeNull();
  });

  it("takes a recovery code, once, also of two at once", async () => {
    const { member } = await withApp();
    await query(
      "insert into recovery_codes (id, staff_member_id, code_hash) values (gen_random_uuid(), $1, $2)",
      [member.id, hashRecoveryCode(member.id, "k7mqp-2xw9d")],
    );
    const browser = browseAs(new Browser());
    await signIn(member.email);
    const code = { code: " K7MQP 2XW9D " };
    const outcomes = await Promise.all(
      [1, 2].map(() => outcomeOf(() => proveCodeAction(untouched, formOf(code)))),
    );
    expect(outcomes.filter((each) => "to" in each)).toHaveLength(1);
    browseAs(browser);
    expect(await refusalNow()).toBe("admitted");
  });

  it("opens a lock, quicker than the password", async () => {
    const { member, seed } = await withApp();
    await signedIn(member);
    await idleFor(20);
    expect(await unlock(codeNow(seed))).toEqual({ to: "/desk/account" });
    await idleFor(20);
    expect(await unlock(codeNow(seed))).toMatchObject({ answer: {} });
  });

  it("is set up before anything else when the clinic asks everyone for it", async () => {
    await signedIn(await makeStaff());
    await query("update clinics set second_factor_required = true");
    expect(await refusalNow()).toBe("second-factor-missing");
    await query("update clinics set second_factor_required = false");
    expect(await refusalNow()).toBe("admitted");
  });
});
