type Props = { phone: string; className?: string | undefined };

/** A number to read and to tap. In a line that is read from the right it would otherwise turn around. */
export function PhoneLink({ phone, className }: Props) {
  if (phone === "") return null; // a clinic that is only being set up has none
  return (
    <a className={className} dir="ltr" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
      {phone}
    </a>
  );
}
