import { PhoneLink } from "@/components/site/phone-link";
import { Notice } from "@/components/ui/notice";

type Props = { phone: string };

export function NothingFree({ phone }: Props) {
  return (
    <Notice kind="warning" heading="No free time at the moment">
      <p>
        Please call us on <PhoneLink phone={phone} />. We know who may cancel and can look for a time with
        you. You can also choose another practitioner or treatment above.
      </p>
    </Notice>
  );
}
