import { PhoneLink } from "@/components/site/phone-link";

type Props = {
  clinic: { name: string; phone: string; street: string; city: string; region: string; postalCode: string };
  isAtClinic: boolean;
};

/** Where the visit is. */
export function VisitPlace({ clinic, isAtClinic }: Props) {
  if (!isAtClinic) {
    return (
      <>
        By phone: we call you from <PhoneLink phone={clinic.phone} />.
      </>
    );
  }
  return (
    <>
      {clinic.name}
      <br />
      {clinic.street}
      <br />
      {clinic.city}, {clinic.region} {clinic.postalCode}
    </>
  );
}
