import { sharesOf, type CpuProfile } from "@/scripts/bench/load/profile-shares";

const called = (id: number, functionName: string, url = "") => ({
  id,
  callFrame: { functionName, url, lineNumber: 0, columnNumber: 0 },
});

it("gives each place the time before its samples, as a part of all that counts", () => {
  const profile: CpuProfile = {
    nodes: [
      called(1, "(idle)"),
      called(2, "render", "react.js"),
      called(3, "again", "react.js"),
      called(4, "book"),
    ],
    samples: [1, 2, 3, 4, 1],
    timeDeltas: [5_000, 200, 100, 100, 9_000],
  };

  const shares = sharesOf(profile, ({ functionName, url }) =>
    functionName === "(idle)" ? null : url || functionName,
  );

  expect(shares).toEqual([
    { place: "react.js", share: 0.75 },
    { place: "book", share: 0.25 },
  ]);
});
