import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";
import type { Say } from "@/lib/words/words-in";

type Props = { phone: string; say: Say<"condition"> };

/** Worded for anyone to act on. It never says what somebody has, or has not. */
export function Emergency({ phone, say }: Props) {
  return (
    <section id="emergency">
      <Notice kind="urgent" heading={say("emergency.heading")}>
        <p>{say("emergency.act")}</p>
        <ul>
          <li>{say("emergency.numbness")}</li>
          <li>{say("emergency.bladder")}</li>
          <li>{say("emergency.bothLegs")}</li>
          <li>{say("emergency.weakness")}</li>
          <li>{say("emergency.fever")}</li>
          <li>{say("emergency.sexual")}</li>
        </ul>
        <p>{say.rich("emergency.after", { phone: () => <PhoneLink phone={phone} /> })}</p>
      </Notice>
    </section>
  );
}
