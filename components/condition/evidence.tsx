import type { Sentences } from "@/lib/words/words-in";
import { findingsAgainst, findingsFor, type Finding } from "./evidence-sources";
import styles from "./evidence.module.css";
import { Section } from "./section";
import { TrialFigure } from "./trial-figure";

type Words = Sentences<"evidence">;

export function Evidence({ words }: { words: Words }) {
  return (
    <Section id="evidence" title={words.title}>
      <p>{words.lead}</p>
      <TrialFigure words={words.figure} />
      <h3>{words.for}</h3>
      <Findings findings={findingsFor} words={words.findings} />
      <h3>{words.against}</h3>
      <Findings findings={findingsAgainst} words={words.findings} />
      <p>{words.promise}</p>
      <p className={styles.review}>{words.reviewed}</p>
    </Section>
  );
}

function Findings({ findings, words }: { findings: Finding[]; words: Words["findings"] }) {
  return (
    <ul className={styles.findings}>
      {findings.map(({ study, source, doi }) => (
        <li key={doi}>
          {words[study]}{" "}
          <cite className={styles.source} lang="en" dir="ltr">
            {source}. <a href={`https://doi.org/${doi}`}>doi:{doi}</a>
          </cite>
        </li>
      ))}
    </ul>
  );
}
