import { PhoneLink } from "@/components/site/phone-link";
import { RadioChoice } from "@/components/ui/radio-choice";

type Props = {
  email: string | null;
  phone: string | null;
  /** What is chosen to begin with. */
  chosen: "yes" | "no" | undefined;
  error: string | undefined;
};

/** Whether the patient gets a mail about the change. Without an address somebody has to call. */
export function TellChoice({ email, phone, chosen, error }: Props) {
  if (email === null) {
    return (
      <p>
        <input type="hidden" name="tell" value="no" />
        There is no email address.{" "}
        {phone === null ? (
          "There is no phone number either."
        ) : (
          <>
            Call: <PhoneLink phone={phone} />
          </>
        )}
      </p>
    );
  }
  return (
    <RadioChoice
      legend="Tell the patient?"
      name="tell"
      chosen={chosen}
      error={error}
      choices={[
        { value: "yes", label: `Yes, by mail to ${email}`, hint: "Once it can no longer be undone." },
        {
          value: "no",
          label: "No mail",
          hint: phone === null ? "The patient knows." : `The patient knows, or I call ${phone}.`,
        },
      ]}
    />
  );
}
