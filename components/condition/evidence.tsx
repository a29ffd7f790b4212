import { findingsAgainst, findingsFor, reviewedOn, type Finding } from "./evidence-sources";
import styles from "./evidence.module.css";
import { Section } from "./section";
import { TrialFigure } from "./trial-figure";

export function Evidence() {
  return (
    <Section id="evidence" title="The evidence, for and against">
      <p>
        We would like you to decide with open eyes. Sham needling looks like acupuncture but is not the real
        thing. Comparing the two shows what real needling adds.
      </p>
      <TrialFigure />
      <h3>For</h3>
      <Findings findings={findingsFor} />
      <h3>Against, or in doubt</h3>
      <Findings findings={findingsAgainst} />
      <p>
        Sciatica usually gets better in 4 to 6 weeks (NHS 111 Wales), and many people get there without
        acupuncture. No treatment can promise you a cure, and neither do we.
      </p>
      <p className={styles.review}>Sources last reviewed in {reviewedOn}.</p>
    </Section>
  );
}

function Findings({ findings }: { findings: Finding[] }) {
  return (
    <ul className={styles.findings}>
      {findings.map(({ claim, source, doi }) => (
        <li key={doi}>
          {claim}{" "}
          <cite className={styles.source}>
            {source}. <a href={`https://doi.org/${doi}`}>doi:{doi}</a>
          </cite>
        </li>
      ))}
    </ul>
  );
}
