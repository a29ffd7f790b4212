import "server-only";
import { z } from "zod";
import { refused } from "@/lib/domain/result";

/** A whole number as people type it. @param words what to say when it is none, or out of range */
export const wholeNumber = (least: number, most: number, words: string) =>
  z
    .string({ error: words })
    .trim()
    .refine((text) => /^\d{1,6}$/.test(text) && least <= Number(text) && Number(text) <= most, {
      error: words,
    })
    .transform(Number);

/** Where it stands in the list, from 1. What is past the end is the end. */
export const place = wholeNumber(1, 999, "Enter a whole number, 1 for the first.");

/** Why a form about the clinic was not taken. */
export type FormRefusal =
  | { reason: "unknown" }
  /** It was changed since the form was made. */
  | { reason: "stale" }
  | { reason: "invalid"; fieldErrors: Record<string, string[]> };

export const invalid = (field: string, message: string) =>
  refused({ reason: "invalid" as const, fieldErrors: { [field]: [message] } });

/** What a form is about, as it was when the form was made. */
export type Known = { key: string; version: number };

/** Chosen ids, and those of retired ones, which the form does not show: they come back with what they had. */
export const withHidden = (
  chosen: readonly string[],
  before: readonly string[],
  all: readonly { id: string; isRetired: boolean }[],
): string[] =>
  all
    .filter(({ id, isRetired }) => (isRetired ? before.includes(id) : chosen.includes(id)))
    .map(({ id }) => id);
