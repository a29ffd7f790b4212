import { acceptedLanguage } from "@/lib/words/accepted-language";

it.each([
  ["es", "es"],
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["en-US,en;q=0.9,es;q=0.8", "en"],
  ["en;q=0.3, ES-419;q=0.7", "es"],
  ["fr-FR, fr;q=0.9, es;q=0.4", "es"],
  ["en, es", "en"],
  ["es;q=1.000, en;q=1", "es"],
])("reads %s as a wish for %s", (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});

it.each([
  null,
  "",
  "fr",
  "*",
  "es;q=0",
  "es;q=2",
  "es;level=1",
  "esperanto-but-longer",
  ";;;,,,",
  "e".repeat(100_000),
])("finds no wish of ours in %s", (header) => {
  expect(acceptedLanguage(header)).toBeNull();
});
