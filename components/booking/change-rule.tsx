import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** "Monday, November 30 at 10:00 AM"; null when that is past. */
  changeUntil: string | null;
  phone: string;
};

/** Until when a visit can be moved or cancelled, in words. */
export function ChangeRule({ changeUntil, phone }: Props) {
  return (
    <Notice heading="To change or cancel, call us">
      <p>
        Our number is <PhoneLink phone={phone} />.
      </p>
      {changeUntil ? (
        <p>
          You can move or cancel this visit until {changeUntil}. The sooner you tell us, the sooner we can
          help.
        </p>
      ) : (
        <p>
          The time for moving this visit freely is over, but please call if you cannot come. We will see what
          we can do.
        </p>
      )}
    </Notice>
  );
}
