import { PhoneLink } from "@/components/site/phone-link";
import { ButtonLink } from "@/components/ui/button";
import styles from "./visit-ways.module.css";

type Props = {
  token: string;
  /** "Monday, November 30 at 10:00 AM" */
  changeUntil: string;
  phone: string;
  /** Something else on the page is to be done first. */
  isSecond: boolean;
};

/** What patients can do with their visit by themselves, until the clinic's cut-off. */
export function VisitWays({ token, changeUntil, phone, isSecond }: Props) {
  return (
    <div className={styles.ways}>
      <ButtonLink href={`/visit/${token}/move`} look={isSecond ? "secondary" : "primary"}>
        Move this visit
      </ButtonLink>
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
