import { Section } from "./section";
import styles from "./section.module.css";
import { TreatmentList, type ListedTreatment } from "./treatment-list";

type Props = { treatments: ListedTreatment[] };

export function Visit({ treatments }: Props) {
  return (
    <Section id="visit" title="What a visit holds">
      <ol className={styles.line}>
        <li>
          <h3>We look first</h3>
          <p>A careful look at how you stand, walk and move.</p>
        </li>
        <li>
          <h3>Acupuncture</h3>
          <p>Aimed at the pain and at the muscles that are tight. The needles stay in while you rest.</p>
        </li>
        <li>
          <h3>Cupping or gentle hands-on work</h3>
          <p>To help circulation and healing.</p>
        </li>
        <li>
          <h3>Advice for you</h3>
          <p>How to move and which habits may keep flare-ups away.</p>
        </li>
      </ol>
      <p>
        The plan is made for you, whether your pain is new or old, on its own or beside other care. In the
        trials people came 8 to 15 times over some weeks. If you are not getting better, ask us whether to go
        on. That is a fair question.
      </p>
      <h3>Before and after</h3>
      <p>
        Eat something, and wear loose clothes. You may bleed or bruise a little where a needle was, feel
        sleepy or faint, or feel worse for a short while.
      </p>
      <p>
        <strong>Please call before you book</strong> if you bleed easily because of an illness, or if you have
        a metal allergy or a skin infection. Tell us before we begin if you are pregnant, take blood thinners,
        have a pacemaker or a pump, or if needles make you faint.
      </p>
      <h3>Visits and prices</h3>
      <TreatmentList treatments={treatments} />
    </Section>
  );
}
