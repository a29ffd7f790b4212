"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { clock } from "@/app/clock";
import { slowDown } from "@/app/(public)/book/slow-down";
import { openVisit } from "@/app/(public)/visit/[token]/open-visit";
import { askedWish } from "@/app/(public)/waitlist/asked-wish";
import { joinWaitlist } from "@/lib/booking/join-waitlist";
import { ANY } from "@/lib/booking/question";
import { dateAt } from "@/lib/domain/clinic-time";
import { sendBack, type FormState } from "@/lib/http/form-state";
import { formText } from "@/lib/http/form-text";
import { pageLanguage } from "@/app/page-language";
import { sayRefusal } from "@/app/say-refusal";

/** Public: whoever has the link. The visit stays as it is; sent again, it changes the wish and keeps the place. */
export async function waitForEarlierAction(
  token: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const { bookingId, treatment, practitioner, changeUntil, startsAt, recipientAddress, clinic } =
    await openVisit(token);
  if (changeUntil === null || recipientAddress === "") redirect(`/visit/${token}`);
  const now = clock();
  const wish = askedWish(
    form,
    {
      first: dateAt(now, clinic.timeZone),
      last: dateAt(startsAt, clinic.timeZone),
    },
    await sayRefusal(),
  );
  if (!wish.ok) return sendBack(form, { fieldErrors: wish.refusal });
  const tooMany = await slowDown("waitlist");
  if (tooMany) return sendBack(form, { formErrors: [tooMany] });

  const isSameOnly = formText(form, "practitioner") === practitioner.slug;
  const wanted = { treatment: treatment.slug, practitioner: isSameOnly ? practitioner.slug : ANY };
  const joined = await joinWaitlist(
    {
      ...wanted,
      wish: wish.value,
      who: { bookingId },
      recipient: recipientAddress,
      language: await pageLanguage(),
    },
    now,
  );
  redirect(`/waitlist/${joined.token}?note=joined` as Route);
}
