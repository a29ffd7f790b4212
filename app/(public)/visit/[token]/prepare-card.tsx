import { clock } from "@/app/clock";
import { pageLanguage } from "@/app/page-language";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { intakeState } from "@/lib/booking/intake-state";
import type { Visit } from "@/lib/booking/show-visit";
import { canPrepare, QUESTIONS_IN_ALL } from "@/lib/domain/intake-questions";
import { wordsIn } from "@/lib/words/words-in";
import { preparePath } from "./prepare/prepare-path";

type Props = { token: string; visit: Visit };

/** How far the preparing is, while there is a visit to prepare for. Never what was answered: the link alone shows this. */
export async function PrepareCard({ token, visit }: Props) {
  if (!canPrepare(visit, clock())) return null;
  const say = wordsIn(await pageLanguage(), "intake");
  const { state, answered, isConsentOld } = await intakeState(visit.bookingId);
  const card = isConsentOld ? "consentOld" : state;

  return (
    <Notice heading={say(`card.${card}.heading`)}>
      <p>{say(`card.${card}.words`, { answered, count: QUESTIONS_IN_ALL })}</p>
      <ButtonLink href={preparePath(token)} look="secondary">
        {say(`card.${card}.button`)}
      </ButtonLink>
    </Notice>
  );
}
