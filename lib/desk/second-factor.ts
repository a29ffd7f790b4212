import "server-only";
import { newSeed, openSeed, sealSeed, setUpUrl, stepOf } from "@/lib/auth/authenticator";
import { hashRecoveryCode, newRecoveryCodes } from "@/lib/auth/recovery-codes";
import { db } from "@/lib/data/client";
import { findClinic } from "@/lib/data/clinic";
import {
  confirmPendingSeed,
  countRecoveryCodes,
  removeSeed,
  setPendingSeed,
} from "@/lib/data/second-factors";
import { findStaffById, isSecondFactorRequired } from "@/lib/data/staff-members";
import { noteStaffEvent } from "@/lib/data/staff-trail";
import type { Instant } from "@/lib/domain/interval";
import { SHORTEST } from "@/lib/domain/password-rule";
import { accepted, refused, type Result } from "@/lib/domain/result";
import { actorOf, type Staff } from "@/lib/domain/staff";
import { isOwnPassword } from "./choose-password";

export type SecondFactorState = {
  isOn: boolean;
  isRequired: boolean;
  /** Unused ones. */
  recoveryCodes: number;
  /** Being set up: what the app must be told, as text and as the address in a QR code. */
  pending: { seed: string; url: string } | null;
};

export async function showSecondFactor(staff: Staff): Promise<SecondFactorState> {
  const [member, clinic, isRequired, recoveryCodes] = await Promise.all([
    findStaffById(staff.id),
    findClinic(),
    isSecondFactorRequired(),
    countRecoveryCodes(staff.id),
  ]);
  const sealed = member?.totpPendingSealed;
  const seed = sealed ? openSeed(staff.id, sealed) : null;
  const pending = seed === null ? null : { seed, url: setUpUrl(seed, clinic.name, staff.email) };
  return { isOn: staff.hasSecondFactor, isRequired, recoveryCodes, pending };
}

/** Makes a seed for an app to learn. Nothing is asked for at sign-in before a code of it has been proven. */
export async function beginSecondFactor(staff: Staff): Promise<void> {
  await db().$transaction(async (tx) => {
    await setPendingSeed(tx, staff.id, sealSeed(staff.id, newSeed()));
    await noteStaffEvent({ actor: actorOf(staff), action: "staff.second-factor-begun", details: {} }, tx);
  });
}

/** @returns the recovery codes, to be shown this once */
export async function confirmSecondFactor(
  staff: Staff,
  code: string,
  now: Instant,
): Promise<Result<string[], "wrong" | "not-begun">> {
  const sealed = (await findStaffById(staff.id))?.totpPendingSealed;
  if (!sealed) return refused("not-begun");
  const seed = openSeed(staff.id, sealed);
  const step = stepOf(code.replace(/\s/g, ""), seed, now);
  if (step === null) return refused("wrong");

  const codes = newRecoveryCodes();
  const codeHashes = codes.map((each) => hashRecoveryCode(staff.id, each));
  await db().$transaction(async (tx) => {
    await confirmPendingSeed(tx, staff.id, { sealed: sealSeed(staff.id, seed), step, codeHashes });
    await noteStaffEvent({ actor: actorOf(staff), action: "staff.second-factor-on", details: {} }, tx);
  });
  return accepted(codes);
}

/** Only with the password, and only one that is long enough to stand alone. */
export async function removeSecondFactor(
  staff: Staff,
  password: string,
): Promise<Result<null, "wrong" | "required" | "password-too-short">> {
  if (await isSecondFactorRequired()) return refused("required");
  if (!(await isOwnPassword(staff, password))) return refused("wrong");
  if ([...password.normalize("NFKC")].length < SHORTEST) return refused("password-too-short");
  await db().$transaction(async (tx) => {
    await removeSeed(tx, staff.id);
    await noteStaffEvent({ actor: actorOf(staff), action: "staff.second-factor-off", details: {} }, tx);
  });
  return accepted(null);
}
