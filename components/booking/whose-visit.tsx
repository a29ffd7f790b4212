import type { Language } from "@/lib/words/languages";
import { wordsIn } from "@/lib/words/words-in";

type Props = {
  visit: { patientName: string; bookedBy: string | null };
  /** "a…@example.com"; null: no mail is sent. */
  address: string | null;
  language: Language;
};

/** Whose visit it is, where mail about it goes, and who may change it. */
export function WhoseVisit({ visit: { patientName, bookedBy }, address, language }: Props) {
  const say = wordsIn(language, "booked");

  return (
    <p>
      {bookedBy !== null && `${say("whose", { patient: patientName, bookedBy })} `}
      {address !== null && `${say("mailTo", { address })} `}
      {say("whoever")}
    </p>
  );
}
