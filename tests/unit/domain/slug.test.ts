import fc from "fast-check";
import { slugFor } from "@/lib/domain/slug";

it.each([
  ["Ngọc-Anh Trần", "ngoc-anh-tran"],
  ["Đặng O’Brien, L.Ac.", "dang-o-brien-l-ac"],
  ["針灸", "practitioner"],
  ["Any", "any-2"],
  ["new", "new-2"],
])("makes of %s the address %s", (name, slug) => {
  expect(slugFor(name, "practitioner", [])).toBe(slug);
});

it("makes of any name an address that nobody has and every link can hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (name, taken) => {
      const slug = slugFor(name, "treatment", [...taken, slugFor(name, "treatment", [])]);

      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(taken).not.toContain(slug);
      expect(slug).not.toBe(slugFor(name, "treatment", []));
    }),
  );
});
