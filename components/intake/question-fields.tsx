import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioChoice } from "@/components/ui/radio-choice";
import { TextField } from "@/components/ui/text-field";
import type { AnswerId } from "@/lib/domain/intake";
import {
  EARLIER,
  FEELINGS,
  IMAGINGS,
  LYINGS,
  PRECAUTIONS,
  SIDES,
  SINCES,
  WEAKNESSES,
  YES_NO,
  type Choice,
} from "@/lib/domain/intake-choices";
import type { FormState } from "@/lib/http/form-state";
import { BodyPicker } from "./body-picker";
import { PainScale } from "./pain-scale";

type Props = { state: FormState };

const Radios = ({ state, name, legend, choices }: Props & Named & { choices: readonly Choice[] }) => (
  <RadioChoice
    legend={legend}
    name={name}
    choices={choices.map(({ id, ...choice }) => ({ value: id, ...choice }))}
    chosen={state.fields[name]}
    error={state.fieldErrors[name]?.[0]}
  />
);

const Ticks = ({ state, name, legend, choices }: Props & Named & { choices: readonly Choice[] }) => (
  <CheckboxGroup
    legend={legend}
    name={name}
    choices={choices.map(({ id, label }) => ({ name: id, label, isChecked: state.fields[id] !== undefined }))}
    error={state.fieldErrors[name]?.[0]}
  />
);

const Text = ({ state, name, legend, hint, optional = true }: Props & Named & { optional?: boolean }) => (
  <TextField
    label={legend}
    name={name}
    hint={hint}
    multiline
    optional={optional}
    maxLength={1_000}
    defaultValue={state.fields[name]}
    error={state.fieldErrors[name]?.[0]}
  />
);

type Named = { name: string; legend: string; hint?: string };

const Scales = ({ state }: Props) => (
  <>
    {[
      { name: "now", legend: "Right now" },
      { name: "worst", legend: "At its worst this week" },
    ].map(({ name, legend }) => (
      <PainScale
        key={name}
        name={name}
        legend={legend}
        chosen={state.fields[name]}
        error={state.fieldErrors[name]?.[0]}
      />
    ))}
  </>
);

/** What each question's form holds. The names are those of lib/booking/intake-request.ts. */
export const QUESTION_FIELDS: Record<AnswerId, (props: Props) => React.ReactNode> = {
  "leg-pain": Scales,
  "back-pain": Scales,
  side: ({ state }) => <Radios state={state} name="side" legend="Choose one" choices={SIDES} />,
  nerves: ({ state }) => (
    <>
      <Ticks
        state={state}
        name="feelings"
        legend="Do you have any of these in a leg or foot?"
        choices={FEELINGS}
      />
      <Radios
        state={state}
        name="weakness"
        legend="Is a leg or foot weaker than before?"
        choices={WEAKNESSES}
      />
    </>
  ),
  where: ({ state }) => (
    <BodyPicker
      fields={state.fields}
      error={state.fieldErrors["regions"]?.[0]}
      drawingError={state.fieldErrors["drawing"]?.[0]}
    />
  ),
  since: ({ state }) => (
    <>
      <Radios state={state} name="since" legend="Choose one" choices={SINCES} />
      <Text state={state} name="how" legend="How did it start?" />
    </>
  ),
  "keeps-from": ({ state }) => <Text state={state} name="text" legend="In a few words" optional={false} />,
  earlier: ({ state }) => (
    <>
      <Ticks state={state} name="treatments" legend="What have you tried?" choices={EARLIER} />
      <Ticks state={state} name="imaging" legend="Were pictures taken of your back?" choices={IMAGINGS} />
      <Text state={state} name="notes" legend="When was it, and did it help?" />
    </>
  ),
  precautions: ({ state }) => (
    <>
      <Ticks state={state} name="has" legend="True for me" choices={PRECAUTIONS} />
      <Text
        state={state}
        name="notes"
        legend="Anything else"
        hint="Such as the name of a medicine. Please keep taking what your doctor gave you."
      />
    </>
  ),
  positions: ({ state }) => (
    <>
      <Ticks state={state} name="lying" legend="How can you lie for half an hour?" choices={LYINGS} />
      <Radios state={state} name="sit" legend="Can you sit for 10 minutes?" choices={YES_NO} />
      <Radios state={state} name="stairs" legend="Can you climb stairs?" choices={YES_NO} />
      <Radios state={state} name="firstTime" legend="Is it your first time with needles?" choices={YES_NO} />
    </>
  ),
};
