import { Section } from "./section";
import styles from "./section.module.css";

export function FivePoints() {
  return (
    <Section id="why" title="Why we use acupuncture">
      <p>
        This is how we, as acupuncturists, see our work. <a href="#evidence">What research has found</a> comes
        after it.
      </p>
      <ol className={styles.line}>
        <li>
          <h3>Less pain</h3>
          <p>
            Fine needles at chosen points prompt the body to make its own pain-relieving chemicals, endorphins
            among them.
          </p>
        </li>
        <li>
          <h3>Less inflammation</h3>
          <p>Better circulation is meant to calm inflammation and help healing.</p>
        </li>
        <li>
          <h3>Looser muscles</h3>
          <p>Tight muscles in the low back, hips and legs may press on the nerve. We work to release them.</p>
        </li>
        <li>
          <h3>Fewer flare-ups</h3>
          <p>We look for balance in the whole body, so that the pain comes back less often.</p>
        </li>
        <li>
          <h3>No drugs</h3>
          <p>
            Needles are not medicine, so they do not bring the side effects of taking medicine for a long
            time.
          </p>
        </li>
      </ol>
      <p className={styles.aside}>
        Please do not stop or change a medicine without asking the person who prescribed it.
      </p>
    </Section>
  );
}
