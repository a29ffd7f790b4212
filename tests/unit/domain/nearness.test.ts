import { slipsBetween } from "@/lib/domain/nearness";

const slips = (asked: string, name: string) => slipsBetween(asked.split(" "), name.split(" "));

it.each([
  ["katharine obrien", "katharine obrien", 0],
  ["obrien kath", "katharine obrien", 0],
  ["katherin obrien", "katharine obrien", 2],
  ["jhon", "john bell", 1],
  ["thibodoe", "joe thibodeau", 3],
])("sees in %p the name %p", (asked, name, far) => {
  expect(slips(asked, name)).toBe(far);
});

it.each([
  ["amy", "ann bell"],
  ["smith", "ann bell"],
  ["ann smith", "ann bell"],
])("does not see in %p the name %p", (asked, name) => {
  expect(slips(asked, name)).toBeNull();
});

it("takes the name that begins alike for the nearer one", () => {
  expect(slips("obrian", "katharine obrien")).toBeLessThan(slips("obrian", "brian hall") ?? 0);
});
