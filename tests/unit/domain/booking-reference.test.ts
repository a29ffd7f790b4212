import fc from "fast-check";
import { readReference } from "@/lib/domain/booking-reference";

it.each(["7KQ3-M9PX", "7kq3m9px", " 7KQ3 M9PX ", "7KQ3–M9PX", "7-K-Q-3-M-9-P-X", "7kq3 − m9px"])(
  "reads %j as 7KQ3-M9PX",
  (typed) => {
    expect(readReference(typed)).toBe("7KQ3-M9PX");
  },
);

it.each(["", "7KQ3-M9P", "7KQ3-M9PXX", "7KQ3-M9PO", "7KQ1-M9PX", "7KQ3_M9PX", "7KQ3\u0000M9PX"])(
  "finds no reference in %j",
  (typed) => {
    expect(readReference(typed)).toBeNull();
  },
);

it("reads every reference however spaces, dashes and capitals are strewn in", () => {
  const letters = fc.array(fc.constantFrom(..."23456789ABCDEFGHJKMNPQRSTVWXYZ"), {
    minLength: 8,
    maxLength: 8,
  });
  const between = fc.array(fc.constantFrom("", " ", "-", "–", "\t"), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(letters, between, fc.boolean(), (signs, gaps, isSmall) => {
      const typed = signs.map((sign, index) => (isSmall ? sign.toLowerCase() : sign) + gaps[index]).join("");
      expect(readReference(typed)).toBe(`${signs.slice(0, 4).join("")}-${signs.slice(4).join("")}`);
    }),
  );
});
