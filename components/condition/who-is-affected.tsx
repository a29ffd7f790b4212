import type { Sentences } from "@/lib/words/words-in";
import { Section } from "./section";

export function WhoIsAffected({ words }: { words: Sentences<"condition">["who"] }) {
  return (
    <Section id="who" title={words.title}>
      <p>{words.lead}</p>
      <ul>
        <li>{words.runners}</li>
        <li>{words.pregnant}</li>
        <li>{words.sitting}</li>
        <li>{words.lifting}</li>
      </ul>
      <p>{words.adds}</p>
    </Section>
  );
}
