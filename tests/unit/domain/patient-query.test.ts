import fc from "fast-check";
import { readPatientQuery } from "@/lib/domain/patient-query";

it.each([
  [
    "O'Brien, Katharine",
    [
      ["OBrien", "word"],
      ["Katharine", "word"],
    ],
  ],
  [
    "Delgado-Smith",
    [
      ["Delgado", "word"],
      ["Smith", "word"],
    ],
  ],
  ["(207) 555-01", [["20755501", "anywhere"]]],
  ["+1 207 555 0142", [["2075550142", "anywhere"]]],
  ["ann@ex", [["ann@ex", "anywhere"]]],
  [
    "ann 0142",
    [
      ["ann", "word"],
      ["0142", "anywhere"],
    ],
  ],
  ["李", [["李", "anywhere"]]],
])("looks for the parts of %p", (typed, parts) => {
  expect(readPatientQuery(typed)?.parts.map(({ text, at }) => [text, at])).toEqual(parts);
});

it.each(["7KQ3-M9PX", "7kq3m9px", " 7KQ3 M9PX "])("takes %p for a reference", (typed) => {
  expect(readPatientQuery(typed)?.reference).toBe("7KQ3-M9PX");
});

it.each(["", "  ", "12", "%", "\u0000", "'"])("looks for nothing when %p is typed", (typed) => {
  expect(readPatientQuery(typed)).toBeNull();
});

it("looks at no more than a hundred characters and four words, whatever is sent", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 12_000 }), (typed) => {
      const query = readPatientQuery(typed);
      expect([...(query?.text ?? "")].length).toBeLessThanOrEqual(100);
      expect(query?.parts.length ?? 1).toBeLessThanOrEqual(4);
      expect(query?.text ?? "").not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }),
  );
});
