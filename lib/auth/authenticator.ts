import "server-only";
import { Secret, TOTP } from "otpauth";
import type { Instant } from "@/lib/domain/interval";
import { open, seal } from "./seal";

/** What every authenticator app understands: SHA-1, six digits, 30 seconds (RFC 6238). */
const CODE = { algorithm: "SHA1", digits: 6, period: 30 } as const;
const SEED_BYTES = 20;
/** A phone's clock may be one step off, either way. */
const STEPS_OFF = 1;

const place = (staffMemberId: string) => `staff_members|totp_seed|${staffMemberId}`;

/** A new seed, in base32 as apps show it: 160 random bits. */
export const newSeed = (): string => new Secret({ size: SEED_BYTES }).base32;

export const sealSeed = (staffMemberId: string, seed: string): Uint8Array<ArrayBuffer> =>
  seal(seed, place(staffMemberId));

/** @throws Error when the bytes belong to somebody else or the key has changed */
export const openSeed = (staffMemberId: string, sealed: Uint8Array): string =>
  open(sealed, place(staffMemberId));

/** @returns the step (30 seconds each, since 1970) that a code belongs to, or null when it is wrong or out of date */
export function stepOf(code: string, seed: string, now: Instant): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const off = totp(seed).validate({ token: code, timestamp: now, window: STEPS_OFF });
  return off === null ? null : Math.floor(now / 1000 / CODE.period) + off;
}

/** What the QR code holds: "otpauth://totp/West%20End%20Acupuncture:ann@…". */
export const setUpUrl = (seed: string, clinic: string, email: string): string =>
  totp(seed, { issuer: clinic, label: email }).toString();

const totp = (seed: string, names: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...CODE, ...names, secret: Secret.fromBase32(seed) });
