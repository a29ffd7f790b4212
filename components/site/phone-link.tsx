type Props = { phone: string; className?: string | undefined };

/** A number to read and to tap. */
export function PhoneLink({ phone, className }: Props) {
  return (
    <a className={className} href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
      {phone}
    </a>
  );
}
