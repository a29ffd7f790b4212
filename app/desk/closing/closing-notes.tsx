import { Notice } from "@/components/ui/notice";
import { clinicFacts } from "@/lib/booking/clinic-facts";
import { closingNoteWords } from "@/lib/format/closing-words";

const NOTES: Record<string, string> = {
  none: "Nothing was chosen, so nothing was done. Tick at least one visit.",
  back: "The question is taken back: the visit stays as it is. Whoever has had our mail is told so.",
  settled: "That was not possible any more. This is how it stands now.",
};

type Props = {
  /** The one text that the address has under a name. */
  given: (name: string) => string | undefined;
};

/** What became of the form that was sent, as the address has it. */
export async function ClosingNotes({ given }: Props) {
  const note = given("note") ?? "";
  if (Object.hasOwn(NOTES, note)) return <Notice heading={NOTES[note] ?? ""}>{null}</Notice>;
  if (note !== "ask" && note !== "move") return null;
  const { undoSeconds } = await clinicFacts();
  const count = (name: string) => (/^\d{1,4}$/.test(given(name) ?? "") ? Number(given(name)) : 0);
  const counts = {
    ...{ done: count("done"), changed: count("changed"), taken: count("taken") },
    ...{ askedBefore: count("asked-before"), noEmail: count("no-email") },
  };
  const [first = "Nothing was done.", ...rest] = closingNoteWords(note, counts, Math.ceil(undoSeconds / 60));
  return (
    <Notice heading={first}>
      {rest.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Notice>
  );
}
