import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import styles from "./visit-ways.module.css";

type Props = {
  token: string;
  /** "Monday, November 30 at 10:00 AM"; null when that is past. */
  changeUntil: string | null;
  phone: string;
};

/** What can be done with a visit that is to come: by oneself until the cut-off, by telephone afterwards. */
export function VisitWays({ token, changeUntil, phone }: Props) {
  if (changeUntil === null) {
    return (
      <Notice heading="To change or cancel, call us">
        <p>
          It is too near for changing it here, but please call if you cannot come: <PhoneLink phone={phone} />
          . We will see what we can do.
        </p>
      </Notice>
    );
  }
  return (
    <div className={styles.ways}>
      <ButtonLink href={`/visit/${token}/move`}>Move this visit</ButtonLink>
      <ButtonLink href={`/visit/${token}/cancel`} look="secondary">
        Cancel it
      </ButtonLink>
      <p className={styles.rule}>
        Would an earlier time help?{" "}
        <a href={`/visit/${token}/earlier`}>Let us tell you when one comes free</a>.
      </p>
      <p className={styles.rule}>
        You can do this until {changeUntil}. Questions? Call <PhoneLink phone={phone} />.
      </p>
    </div>
  );
}
