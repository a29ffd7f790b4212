import localFont from "next/font/local";

/** Made for legibility by the Braille Institute. Only plain English letters: see README.md for why. */
export const text = localFont({
  src: "./atkinson-hyperlegible-next-basic.woff2",
  weight: "400 700",
  variable: "--font-text",
});

/** For headings, in the one weight they have. */
export const display = localFont({
  src: "./fraunces-600-basic.woff2",
  weight: "600",
  variable: "--font-display",
  adjustFontFallback: "Times New Roman",
});

/** The accented letters of western Europe, fetched only by a page that holds one. */
export const textAccents = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-text-accents",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+00C0-00D6,U+00D8-00F6,U+00F8-00FF,U+0152-0153" }],
});

export const displayAccents = localFont({
  src: "../../node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff2",
  weight: "600",
  variable: "--font-display-accents",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+00C0-00D6,U+00D8-00F6,U+00F8-00FF,U+0152-0153" }],
});
