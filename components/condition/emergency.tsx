import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";

type Props = { phone: string };

/** Worded for anyone to act on. It never says what somebody has, or has not. */
export function Emergency({ phone }: Props) {
  return (
    <section id="emergency">
      <Notice kind="urgent" heading="When it is an emergency">
        <p>Call 911 or go to an emergency department now if any of this is new or has changed:</p>
        <ul>
          <li>
            numbness or pins and needles between the legs, around the genitals or around the back passage
          </li>
          <li>trouble holding, starting or feeling urine or a bowel movement</li>
          <li>pain, weakness or numbness in both legs at once</li>
          <li>a leg or foot that is getting weaker</li>
          <li>fever and feeling very ill with the pain, or pain after a bad fall or accident</li>
          <li>a change in erection, ejaculation or feeling during sex</li>
        </ul>
        <p>
          Please do not wait for a visit with us. Once a doctor has looked at you, call us on{" "}
          <PhoneLink phone={phone} />.
        </p>
      </Notice>
    </section>
  );
}
