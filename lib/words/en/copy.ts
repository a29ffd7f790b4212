/** What the file with a copy of one's own data says. The names of its fields are the same in every language. */
export const copy = {
  /** What stands at its head. */
  about:
    "All that we keep which was booked with, sent to, or written from this email address. Times are those of the clinic's clock, with their distance from UTC.",
  /** Whoever has the file has an email address, and no more than that was proven. */
  notInThisFile: {
    birthDates: "Dates of birth: a visit's health answers open with them. Ask us, and we tell you yours.",
    answers: "What was answered to prepare for a visit: open the visit, there it is shown.",
    notes: "Notes of the desk and of the practitioner: ask us for them.",
  },
  answersNotKept: "not kept",
  requests: {
    MESSAGE: "Message from the contact page",
    CALL_BACK: "Wish to be called",
    CANNOT_COME: "Note that somebody cannot come",
    ERASURE: "Wish to be erased",
  },
  mailStates: {
    OWED: "On its way",
    SENT: "Taken by the mail server",
    SKIPPED: "Not sent, because it was no longer true",
    FAILED: "Could not be delivered",
  },
  waits: {
    WAITING: "Waiting",
    BOOKED: "A time was found",
    LEFT: "Taken off the list",
    OVER: "Its last day has passed",
  },
  /** What a mail is about; the desk says the same. */
  mails: {
    BOOKING_CONFIRMED: "Confirmation",
    BOOKING_CHANGED: "News about the visit",
    VISIT_REMINDER: "Reminder",
    MOVE_ASKED: "Question about another time",
    MOVE_TAKEN_BACK: "The visit stays after all",
    LINK_AGAIN: "Link to the visit, once more",
    VISITS_LINK: "Link to all visits of an address",
    WAITLIST_JOINED: "Place on the waitlist",
    WAITLIST_OFFER: "Offer of a time",
    CANNOT_COME: "Patient cannot come",
    ERASURE_REQUESTED: "Wish to be erased",
    CONTACT_RECEIVED: "Message from the contact page",
    CALL_BACK_REQUESTED: "Wish to be called back",
    STAFF_INVITED: "Invitation to the desk",
    PASSWORD_RESET: "Link for a new password",
    TEXT_TRIED: "Test mail with a text of the clinic’s own",
  },
} as const;
