import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { usePageWords } from "@/components/ui/page-words";
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
} from "@/lib/domain/intake-choices";
import type { FormState } from "@/lib/http/form-state";
import type { Sentences } from "@/lib/words/words-in";
import { BodyPicker } from "./body-picker";
import { PainScale } from "./pain-scale";

/** What the forms of all questions say. */
export type FieldWords = {
  form: Sentences<"intakeForm">;
  choices: Sentences<"intakeChoices">;
  body: Sentences<"intakeBody">;
};

type Props = { state: FormState; words: FieldWords };
type Named = { state: FormState; name: string; legend: string; hint?: string };
/** Answers to choose from, and what each is called. */
type Choosing<Id extends string> = Named & { ids: readonly Id[]; labels: Record<Id, string> };

const Radios = <Id extends string>({ state, name, legend, ids, labels }: Choosing<Id>) => (
  <RadioChoice
    legend={legend}
    name={name}
    choices={ids.map((id) => ({ value: id, label: labels[id] }))}
    chosen={state.fields[name]}
    error={state.fieldErrors[name]?.[0]}
  />
);

const YesOrNo = (props: Named) => <Radios {...props} ids={YES_NO} labels={usePageWords()} />;

const Ticks = <Id extends string>({ state, name, legend, ids, labels }: Choosing<Id>) => (
  <CheckboxGroup
    legend={legend}
    name={name}
    choices={ids.map((id) => ({ name: id, label: labels[id], isChecked: state.fields[id] !== undefined }))}
    error={state.fieldErrors[name]?.[0]}
  />
);

const Text = ({ state, name, legend, hint, optional = true }: Named & { optional?: boolean }) => (
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

const Scales = ({ state, words: { form } }: Props) => (
  <>
    {(["now", "worst"] as const).map((name) => (
      <PainScale
        key={name}
        name={name}
        legend={form[name]}
        chosen={state.fields[name]}
        error={state.fieldErrors[name]?.[0]}
        words={form.scale}
      />
    ))}
  </>
);

/** What each question's form holds. The names are those of lib/booking/intake-request.ts. */
export const QUESTION_FIELDS: Record<AnswerId, (props: Props) => React.ReactNode> = {
  "leg-pain": Scales,
  "back-pain": Scales,
  side: ({ state, words: { form, choices } }) => (
    <Radios state={state} name="side" legend={form.chooseOne} ids={SIDES} labels={choices.sides} />
  ),
  nerves: ({ state, words: { form, choices } }) => (
    <>
      <Ticks state={state} name="feelings" legend={form.feelings} ids={FEELINGS} labels={choices.feelings} />
      <Radios
        state={state}
        name="weakness"
        legend={form.weakness}
        ids={WEAKNESSES}
        labels={choices.weaknesses}
      />
    </>
  ),
  where: ({ state, words: { body } }) => (
    <BodyPicker
      fields={state.fields}
      error={state.fieldErrors["regions"]?.[0]}
      drawingError={state.fieldErrors["drawing"]?.[0]}
      words={body}
    />
  ),
  since: ({ state, words: { form, choices } }) => (
    <>
      <Radios state={state} name="since" legend={form.chooseOne} ids={SINCES} labels={choices.sinces} />
      <Text state={state} name="how" legend={form.how} />
    </>
  ),
  "keeps-from": ({ state, words: { form } }) => (
    <Text state={state} name="text" legend={form.text} optional={false} />
  ),
  earlier: ({ state, words: { form, choices } }) => (
    <>
      <Ticks
        state={state}
        name="treatments"
        legend={form.treatments}
        ids={EARLIER}
        labels={choices.earlier}
      />
      <Ticks state={state} name="imaging" legend={form.imaging} ids={IMAGINGS} labels={choices.imagings} />
      <Text state={state} name="notes" legend={form.earlierNotes} />
    </>
  ),
  precautions: ({ state, words: { form, choices } }) => (
    <>
      <Ticks state={state} name="has" legend={form.has} ids={PRECAUTIONS} labels={choices.precautions} />
      <Text state={state} name="notes" legend={form.precautionNotes} hint={form.precautionNotesHint} />
    </>
  ),
  positions: ({ state, words: { form, choices } }) => (
    <>
      <Ticks state={state} name="lying" legend={form.lying} ids={LYINGS} labels={choices.lyings} />
      <YesOrNo state={state} name="sit" legend={form.sit} />
      <YesOrNo state={state} name="stairs" legend={form.stairs} />
      <YesOrNo state={state} name="firstTime" legend={form.firstTime} />
    </>
  ),
};
