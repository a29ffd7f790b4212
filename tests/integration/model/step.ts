import type fc from "fast-check";
import { instantOf, PRACTITIONER, TREATMENT, type ClinicUnderTest } from "./clinic-under-test";
import type { DiaryModel } from "./diary-model";

export type Command = fc.AsyncCommand<DiaryModel, ClinicUnderTest>;

/** What both must say of the same wish: done, or refused for this reason. */
export type Said = "done" | string;
export const saying = (outcome: { ok: true } | { ok: false; refusal: { reason: string } }): Said =>
  outcome.ok ? "done" : outcome.refusal.reason;

/** A step that both take: they must say the same of it, and look the same afterwards. */
export function step(
  name: string,
  isPossible: (model: DiaryModel) => boolean,
  foretell: (model: DiaryModel) => Said,
  really: (clinic: ClinicUnderTest, model: DiaryModel) => Promise<Said>,
): Command {
  return {
    toString: () => name,
    check: isPossible,
    run: async (model, clinic) => {
      const said = await really(clinic, model);
      expect(`${name}: ${said}`).toBe(`${name}: ${foretell(model)}`);
      const { at, visits, isWhole } = await clinic.look();
      expect({ visits, isWhole }).toEqual({ visits: model.visits, isWhole: true });
      expect(at).toEqual(at.map((_, time) => model.at(time)));
    },
  };
}

export const wish = (time: number) => ({
  treatment: TREATMENT,
  practitioner: PRACTITIONER,
  start: instantOf(time),
});
export const nth = <Item>(items: readonly Item[], number: number): Item =>
  items[number % items.length] as Item;
