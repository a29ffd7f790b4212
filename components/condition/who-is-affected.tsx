import { Section } from "./section";

export function WhoIsAffected() {
  return (
    <Section id="who" title="Who is affected">
      <p>Anyone who often loads the low back, or whose pelvis changes its position. We often see:</p>
      <ul>
        <li>runners</li>
        <li>people who are pregnant or looking after their pelvic health</li>
        <li>people who sit for long hours</li>
        <li>people whose work means bending and lifting again and again</li>
      </ul>
      <p>Tight muscles, uneven posture and changes in the shape of the spine or pelvis all add to it.</p>
    </Section>
  );
}
