/** Words for the file with a copy of one's own data: what no page of a patient's says otherwise. */
export const CONTACT_WORDS = {
  MESSAGE: "Message from the contact page",
  CALL_BACK: "Wish to be called",
  CANNOT_COME: "Note that somebody cannot come",
  ERASURE: "Wish to be erased",
};

export const MAIL_STATE_WORDS = {
  OWED: "On its way",
  SENT: "Taken by the mail server",
  SKIPPED: "Not sent, because it was no longer true",
  FAILED: "Could not be delivered",
};

export const WAIT_WORDS = {
  WAITING: "Waiting",
  BOOKED: "A time was found",
  LEFT: "Taken off the list",
  OVER: "Its last day has passed",
};

/** What stands at the head of the file. */
export const ABOUT_THE_COPY =
  "All that we keep which was booked with, sent to, or written from this email address. Times are those of the " +
  "clinic's clock, with their distance from UTC.";

/** Whoever has the file has an email address, and no more than that was proven. */
export const NOT_IN_THE_COPY = [
  "Dates of birth: a visit's health answers open with them. Ask us, and we tell you yours.",
  "What was answered to prepare for a visit: open the visit, there it is shown.",
  "Notes of the desk and of the practitioner: ask us for them.",
];
