import type { en } from "./en";
import { accessibility } from "./es/accessibility";
import { asked } from "./es/asked";
import { book } from "./es/book";
import { booked } from "./es/booked";
import { clinic } from "./es/clinic";
import { condition } from "./es/condition";
import { copy } from "./es/copy";
import { dates } from "./es/dates";
import { evidence } from "./es/evidence";
import { intake } from "./es/intake";
import { intakeAnswers } from "./es/intake-answers";
import { intakeBody } from "./es/intake-body";
import { intakeChoices } from "./es/intake-choices";
import { intakeConsent } from "./es/intake-consent";
import { intakeForm } from "./es/intake-form";
import { intakeQuestions } from "./es/intake-questions";
import { join } from "./es/join";
import { mail } from "./es/mail";
import { muscles } from "./es/muscles";
import { page } from "./es/page";
import { privacy } from "./es/privacy";
import { refusals } from "./es/refusals";
import { screening } from "./es/screening";
import { site } from "./es/site";
import { times } from "./es/times";
import { urgent } from "./es/urgent";
import { visits } from "./es/visits";
import { waitlist } from "./es/waitlist";
import { wish } from "./es/wish";
import { visit } from "./es/visit";
import type { SameShape } from "./shape";

/** All that is said in Spanish, by part: as it is spoken in the United States, and politely ("usted"). */
export const es: SameShape<typeof en> = {
  accessibility,
  asked,
  book,
  booked,
  clinic,
  condition,
  copy,
  dates,
  evidence,
  intake,
  intakeAnswers,
  intakeBody,
  intakeChoices,
  intakeConsent,
  intakeForm,
  intakeQuestions,
  join,
  mail,
  muscles,
  page,
  privacy,
  refusals,
  screening,
  site,
  times,
  urgent,
  visits,
  waitlist,
  wish,
  visit,
};
