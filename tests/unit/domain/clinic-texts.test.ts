import { tellsHealth, textLines } from "@/lib/domain/clinic-texts";

const own = { clinicName: "West End Acupuncture", treatments: ["Follow-up visit", "Fire cupping"] };

it.each([
  ["Good luck with your Sciatica!", "sciatica"],
  ["su CIÁTICA", "ciatica"],
  ["our acupuncturists", "acupuncturists"],
  ["s\u200bciatica", "sciatica"],
  ["before your follow-up\nvisit", "Follow-up visit"],
  ["for your pain.", "pain"],
])("hears in %j what must not be in a mail", (text, word) => {
  expect(tellsHealth(text, own)).toBe(word);
});

it.each([
  "West End Acupuncture is on the second floor.",
  "Park behind the painted wall. https://example.com/map",
  "",
])("lets %j be", (text) => {
  expect(tellsHealth(text, own)).toBeNull();
});

it("takes lines that say something", () => {
  expect(textLines({ "notice:en": " Closed.\n\n  Back on Monday. " }, "notice")).toEqual([
    "Closed.",
    "Back on Monday.",
  ]);
  expect(textLines({ "notice:es": "Cerrado." }, "notice")).toEqual([]);
});
