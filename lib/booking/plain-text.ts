import { z } from "zod";

/** Control characters, halves of a character (lone surrogates), and the two separators that also break lines. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
/** The same, with tab and line feed left out. */
const UNPRINTABLE_IN_LINES = /[\p{Cs}\u2028\u2029]|(?![\t\n])\p{Cc}/u;
/** Invisible characters that turn the reading direction, also of what is printed after them. */
const TURNS_DIRECTION = /\p{Bidi_Control}/u;
/** Something to see: zero-width characters and accents alone are nothing. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** One mailbox in ASCII. No quotes, commas, spaces, routes (% and !): mail programs disagree on where those lead. */
const MAILBOX =
  /^[\w+&'=#/~$*?^{}-]+(?:\.[\w+&'=#/~$*?^{}-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)$/i;
const LOCAL_PART = 64;
const ADDRESS = 254;

const PHONE = /^[\d+().\- ]+$/;
const PHONE_LENGTH = 32;
const DIGITS = 7;

const HIDDEN = "This holds characters that cannot be printed. Please type it instead of pasting it.";

/**
 * A line that people type: a name, for example. Any script and emoji; kept as typed, but for spaces around it and
 * Unicode NFC.
 * @param max in characters as people count them (code points)
 * @param words.empty what to say when nothing was typed: "Enter your name."
 */
export const singleLine = (max: number, words: { empty: string }) =>
  z
    .string({ error: words.empty })
    .refine((text) => !UNPRINTABLE.test(text) && !TURNS_DIRECTION.test(text), { error: HIDDEN, abort: true })
    .normalize("NFC")
    .trim()
    .refine((text) => VISIBLE.test(text), { error: words.empty, abort: true })
    .refine((text) => charactersAtMost(text, max), { error: tooLong(max) })
    .meta({ minLength: 1, maxLength: max });

/** As `singleLine`, over several lines. Line ends become line feeds. */
export const multiLine = (max: number, words: { empty: string }) =>
  z
    .string({ error: words.empty })
    .overwrite((text) => text.replace(/\r\n?/g, "\n"))
    .refine((text) => !UNPRINTABLE_IN_LINES.test(text) && !TURNS_DIRECTION.test(text), {
      error: HIDDEN,
      abort: true,
    })
    .normalize("NFC")
    .trim()
    .refine((text) => VISIBLE.test(text), { error: words.empty, abort: true })
    .refine((text) => charactersAtMost(text, max), { error: tooLong(max) })
    .meta({ minLength: 1, maxLength: max });

const WRONG_ADDRESS = "Enter one email address, like name@example.com.";

/** Exactly one address that a mail can be sent to, kept as typed. */
export const emailAddress = z
  .string({ error: "Enter your email address." })
  .refine((text) => !UNPRINTABLE.test(text), { error: WRONG_ADDRESS, abort: true })
  .trim()
  .refine((text) => text !== "", { error: "Enter your email address.", abort: true })
  .refine((text) => text.length <= ADDRESS && text.indexOf("@") <= LOCAL_PART && MAILBOX.test(text), {
    error: WRONG_ADDRESS,
  })
  .meta({ format: "email", maxLength: ADDRESS });

/** A phone number as people write it. Address books wrap copied numbers in direction marks: those are taken off. */
export const phoneNumber = z
  .string({ error: "Enter your phone number." })
  .overwrite((text) => text.replace(/\p{Bidi_Control}/gu, ""))
  .refine((text) => !UNPRINTABLE.test(text), { error: HIDDEN, abort: true })
  .trim()
  .refine((text) => text !== "", { error: "Enter your phone number.", abort: true })
  .refine(
    (text) => text.length <= PHONE_LENGTH && PHONE.test(text) && text.replace(/\D/g, "").length >= DIGITS,
    {
      error: "Enter a phone number with its area code. It may hold digits, spaces and + ( ) - .",
    },
  )
  .meta({ maxLength: PHONE_LENGTH });

/** Counts code points, and stops early: the text may be a megabyte. */
function charactersAtMost(text: string, max: number): boolean {
  return text.length <= max || (text.length <= 2 * max && [...text].length <= max);
}

const tooLong = (max: number) => `Use at most ${max.toLocaleString("en-US")} characters.`;
