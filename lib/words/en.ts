import { accessibility } from "./en/accessibility";
import { asked } from "./en/asked";
import { book } from "./en/book";
import { booked } from "./en/booked";
import { clinic } from "./en/clinic";
import { condition } from "./en/condition";
import { copy } from "./en/copy";
import { dates } from "./en/dates";
import { evidence } from "./en/evidence";
import { intake } from "./en/intake";
import { intakeAnswers } from "./en/intake-answers";
import { intakeBody } from "./en/intake-body";
import { intakeChoices } from "./en/intake-choices";
import { intakeConsent } from "./en/intake-consent";
import { intakeForm } from "./en/intake-form";
import { intakeQuestions } from "./en/intake-questions";
import { join } from "./en/join";
import { mail } from "./en/mail";
import { muscles } from "./en/muscles";
import { page } from "./en/page";
import { privacy } from "./en/privacy";
import { refusals } from "./en/refusals";
import { screening } from "./en/screening";
import { site } from "./en/site";
import { times } from "./en/times";
import { urgent } from "./en/urgent";
import { visits } from "./en/visits";
import { waitlist } from "./en/waitlist";
import { wish } from "./en/wish";
import { visit } from "./en/visit";

/** All that is said in English, by part. */
export const en = {
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
