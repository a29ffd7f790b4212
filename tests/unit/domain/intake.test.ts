import fc from "fast-check";
import { BODY_REGIONS } from "@/lib/domain/body-regions";
import { drawingText, LONGEST_DRAWING, readDrawing } from "@/lib/domain/drawing";
import {
  alarmingAnswers,
  emptyIntake,
  needsSafety,
  withAnswer,
  withSafety,
  type Given,
  type IntakeRecord,
} from "@/lib/domain/intake";
import { CONSENT } from "@/lib/domain/intake-consent";
import { flagsOf } from "@/lib/domain/intake-flags";
import {
  countAnswered,
  INTAKE,
  isFinished,
  nextQuestion,
  QUESTIONS_IN_ALL,
  type Progress,
} from "@/lib/domain/intake-questions";
import { en } from "@/lib/words/en";
import { es } from "@/lib/words/es";

const AT = Date.parse("2026-11-22T14:00:00Z");
const record = (given: Given, more: Partial<IntakeRecord> = {}): IntakeRecord => ({
  ...emptyIntake,
  given,
  ...more,
});
const flags = (given: Given, more: Partial<IntakeRecord> = {}) =>
  flagsOf(record(given, more)).map(({ text }) => text);
const skippedAll = Object.fromEntries(
  INTAKE.questions.filter((id) => id !== "consent").map((id) => [id, null]),
) as Given;
const progress = (given: Given, consentVersion: string | null = null): Progress => ({
  record: record(given),
  consentVersion,
});
const positions = { lying: ["front", "back", "side"], sit: "yes", stairs: "yes", firstTime: "no" } as const;

describe("the order of questions", () => {
  it("goes through all of them once, skipping counted as answering, and ends with the consent", () => {
    const asked: string[] = [];
    let given: Given = {};
    for (let id = nextQuestion(progress(given), null); id !== null && id !== "consent";) {
      asked.push(id);
      given = { ...given, [id]: null };
      id = nextQuestion(progress(given), id);
    }

    expect([...asked, "consent"]).toEqual(INTAKE.questions);
    expect(countAnswered(progress(given))).toBe(QUESTIONS_IN_ALL - 1);
    expect(isFinished(progress(given))).toBe(false);
    expect(isFinished(progress(given, CONSENT.version))).toBe(true);
  });

  it("comes back to what was left out, and asks for agreement again when its words have changed", () => {
    const rest = Object.fromEntries(Object.entries(skippedAll).filter(([id]) => id !== "side"));

    expect(nextQuestion(progress(rest, CONSENT.version), "positions")).toBe("side");
    expect(nextQuestion(progress(skippedAll, "2019-01"), null)).toBe("consent");
  });
});

describe("the way back to the safety questions", () => {
  const both = { side: { side: "both" } } satisfies Given;

  it.each<[string, Given]>([
    ["both legs", both],
    ["a new weakness", { nerves: { feelings: [], weakness: "new" } }],
    ["places in both legs", { where: { regions: ["calf-left", "shin-right"], drawing: [] } }],
    ["between the legs", { where: { regions: ["between-legs"], drawing: [] } }],
  ])("is taken after %s, and nothing can be finished before", (_what, given) => {
    expect(needsSafety(record(given))).toBe(true);
    expect(isFinished(progress({ ...skippedAll, ...given }, CONSENT.version))).toBe(false);
  });

  it.each<[string, Given]>([
    [
      "one leg",
      {
        side: { side: "left" },
        where: { regions: ["calf-left", "shin-left", "low-back-right"], drawing: [] },
      },
    ],
    ["an old weakness", { nerves: { feelings: ["numb"], weakness: "old" } }],
    ["skipping", skippedAll],
  ])("is not taken after %s", (_what, given) => {
    expect(alarmingAnswers(given)).toEqual([]);
  });

  it("is over after a no, stays after a yes, and begins anew with another alarming answer", () => {
    const clear = withSafety(record(both), "clear", AT);
    const urgent = withSafety(clear, "urgent", AT);
    const worse = withAnswer(clear, "nerves", { feelings: [], weakness: "new" }, 3);

    expect([clear, urgent, worse].map(needsSafety)).toEqual([false, true, true]);
    expect(needsSafety(withAnswer(clear, "side", { side: "both" }, 3))).toBe(false);
    const there = withAnswer(clear, "side", { side: "left" }, 3);
    expect(needsSafety(withAnswer(there, "side", { side: "both" }, 4))).toBe(true);
  });
});

describe("flags for the practitioner", () => {
  it.each([
    ["implant", /no electro-acupuncture/],
    ["blood-thinner", /press longer after needles.*not advise to stop/],
    ["bleeding", /talk before needling/],
    ["pregnant", /points to avoid/],
    ["metal", /Metal allergy/],
    ["skin", /Skin infection/],
    ["needle-fear", /go slow/],
    ["fainted", /lie down/],
  ] as const)("say what follows from %s", (id, says) => {
    const said = flags({ precautions: { has: [id], notes: "" } });

    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(says);
  });

  it("say how the room must be", () => {
    const given = {
      positions: { ...positions, lying: ["back" as const], sit: "no" as const, stairs: "no" as const },
    };

    expect(flags(given).map((text) => text.split(":")[0])).toEqual([
      "Cannot lie face-down.",
      "Cannot lie on the side.",
      "Cannot sit for 10 minutes",
      "Cannot climb stairs",
    ]);
  });

  it("are none when nothing was said", () => {
    expect(flags(skippedAll)).toEqual([]);
    expect(flags({ positions: { ...positions, lying: [...positions.lying] } })).toEqual([]);
  });

  it("put first what must be talked about first", () => {
    const kinds = flagsOf(
      record(
        {
          side: { side: "both" },
          precautions: { has: ["fainted", "bleeding"], notes: "" },
          positions: { ...positions, lying: [], stairs: "no" },
        },
        { safety: { outcome: "urgent", at: AT } },
      ),
    ).map(({ kind }) => kind);

    expect(kinds).toEqual(["stop", "stop", "care", "care", "room", "room", "room", "room"]);
  });

  it("never say what somebody has, nor that anybody is safe", () => {
    const everything: Given = {
      side: { side: "both" },
      nerves: { feelings: ["numb"], weakness: "new" },
      precautions: { has: ["implant", "bleeding", "metal"], notes: "" },
    };

    expect(flags(everything).join(" ")).not.toMatch(/\byou have\b|\bsafe\b/i);
  });
});

describe("a drawing", () => {
  const stroke = fc.record({
    view: fc.constantFrom("front" as const, "back" as const),
    points: fc
      .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), {
        minLength: 1,
        maxLength: 30,
      })
      .map((pairs) => pairs.flat()),
  });

  it("comes back from its text as it was", () => {
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 10 }), (strokes) => {
        expect(readDrawing(drawingText(strokes))).toEqual(strokes);
      }),
    );
  });

  it.each([
    "front",
    "front 1",
    "front 1 2 3",
    "side 1 2",
    "front 1 1001",
    "front -1 2",
    "front 1.5 2",
    "front 1 2;",
    " ",
    "[]",
  ])("is none in %j", (text) => {
    expect(readDrawing(text)).toBeNull();
  });

  it("is refused at once when it is too long", () => {
    expect(readDrawing(`front ${"1 2 ".repeat(LONGEST_DRAWING)}3 4`)).toBeNull();
  });
});

it.each([en, es])("gives every place of the body another name", ({ intakeBody: { regions } }) => {
  expect(new Set(BODY_REGIONS.map(({ id }) => id)).size).toBe(BODY_REGIONS.length);
  expect(new Set(BODY_REGIONS.map(({ id }) => regions[id])).size).toBe(BODY_REGIONS.length);
});
