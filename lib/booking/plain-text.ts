import { z } from "zod";
import type { Say } from "@/lib/words/words-in";

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

/** In which language a field says what it asks for. */
type SayRefusal = Say<"refusals">;

/**
 * A line that people type: a name, for example. Any script and emoji; kept as typed, but for spaces around it and
 * Unicode NFC.
 * @param max in characters as people count them (code points)
 * @param words.empty what to say when nothing was typed: "Enter your name."
 */
export const singleLine = (max: number, words: { empty: string }, say: SayRefusal) =>
  z
    .string({ error: words.empty })
    .refine((text) => !UNPRINTABLE.test(text) && !TURNS_DIRECTION.test(text), {
      error: say("notPrintable"),
      abort: true,
    })
    .normalize("NFC")
    .trim()
    .refine((text) => VISIBLE.test(text), { error: words.empty, abort: true })
    .refine((text) => charactersAtMost(text, max), { error: say("tooLong", { max }) })
    .meta({ minLength: 1, maxLength: max });

/** As `singleLine`, over several lines. Line ends become line feeds. */
export const multiLine = (max: number, words: { empty: string }, say: SayRefusal) =>
  z
    .string({ error: words.empty })
    .overwrite((text) => text.replace(/\r\n?/g, "\n"))
    .refine((text) => !UNPRINTABLE_IN_LINES.test(text) && !TURNS_DIRECTION.test(text), {
      error: say("notPrintable"),
      abort: true,
    })
    .normalize("NFC")
    .trim()
    .refine((text) => VISIBLE.test(text), { error: words.empty, abort: true })
    .refine((text) => charactersAtMost(text, max), { error: say("tooLong", { max }) })
    .meta({ minLength: 1, maxLength: max });

/** Exactly one address that a mail can be sent to, kept as typed. */
export const emailAddress = (say: SayRefusal) =>
  z
    .string({ error: say("emailMissing") })
    .refine((text) => !UNPRINTABLE.test(text), { error: say("emailWrong"), abort: true })
    .trim()
    .refine((text) => text !== "", { error: say("emailMissing"), abort: true })
    .refine((text) => text.length <= ADDRESS && text.indexOf("@") <= LOCAL_PART && MAILBOX.test(text), {
      error: say("emailWrong"),
    })
    .meta({ format: "email", maxLength: ADDRESS });

/** A phone number as people write it. Address books wrap copied numbers in direction marks: those are taken off. */
export const phoneNumber = (say: SayRefusal) =>
  z
    .string({ error: say("phoneMissing") })
    .overwrite((text) => text.replace(/\p{Bidi_Control}/gu, ""))
    .refine((text) => !UNPRINTABLE.test(text), { error: say("notPrintable"), abort: true })
    .trim()
    .refine((text) => text !== "", { error: say("phoneMissing"), abort: true })
    .refine(
      (text) => text.length <= PHONE_LENGTH && PHONE.test(text) && text.replace(/\D/g, "").length >= DIGITS,
      {
        error: say("phoneWrong"),
      },
    )
    .meta({ maxLength: PHONE_LENGTH });

/** Counts code points, and stops early: the text may be a megabyte. */
function charactersAtMost(text: string, max: number): boolean {
  return text.length <= max || (text.length <= 2 * max && [...text].length <= max);
}
