/**
 * Mails to patients and the entry in their calendar. Others read them too: nothing here is about health. `what` is one of
 * its two words, `kind` its name; `when` a day with its time.
 */
export const mail = {
  what: { call: "call", visit: "visit" },
  hello: "Hello,",
  helloName: "Hello {name},",
  arranged: "This {what} is for {visitor}. You arranged it.",
  facts: {
    when: "When",
    where: "Where",
    with: "With",
    reference: "Reference",
    state: "State",
    keptUntil: "Kept until",
  },
  byPhone: "By phone: {clinic} calls you",
  see: "See your {what}",
  alsoCall: "You can also call us: {phone}.",
  notYou: "If it was not you, do nothing: nobody else was sent this link. Questions? Call us: {phone}.",
  standing: { booked: "Booked", here: "You are here", over: "Over", cancelled: "Cancelled" },
  until:
    "{time} {near, select, today {today,} tomorrow {tomorrow,} other {{hour, select, other {on}}}} {day}",
  confirmed: {
    subject: "Booked: {when}",
    title: "Your {what} is booked",
    forward: { call: "We look forward to speaking with you.", visit: "We look forward to seeing you." },
    beforeVisit:
      "Getting ready: wear loose clothing that rolls up above your elbows and knees, eat something light in the two hours before, and come five minutes early.",
    beforeCall: "Getting ready: keep your phone near, and find a quiet place to talk.",
    sameLink: "The same link moves or cancels it, and says until when. Questions? Call us: {phone}.",
  },
  moved: {
    subject: "Moved: now {when}",
    subjectSameTime: "Changed: now {when}",
    title: "Your {what} has moved",
    titleSameTime: "Your {what} has changed",
    lead: "Your {what} is no longer on {formerly}. This is what holds now:",
    leadSameTime: "Something about your {what} is different now. This is what holds:",
    calendar: "The calendar entry that comes with this mail takes the place of the earlier one.",
    callUs: "If this does not suit you, call us: {phone}.",
  },
  cancelled: {
    subject: "Cancelled: {when}",
    title: "Your {what} is cancelled",
    lead: "Your {what} on {when} is cancelled. You need not do anything.",
    calendar: "The file that comes with this mail takes the entry out of your calendar.",
    see: "See what became of your {what}",
    callUs: "If you did not expect this, or would like another time, call us: {phone}.",
  },
  reminder: {
    subject: "Reminder: {when}",
    title: "Your {what} is coming up",
    kept: "This time is kept for you. If you cannot come, tell us, and someone else can have it.",
    see: "See your {what}, and say that you are coming",
    move: "Move it to another time",
    cancel: "Cancel it",
  },
  moveAsked: {
    subject: "We cannot {kind, select, call {call} other {see}} you on {when}: please choose another time",
    title: {
      call: "We cannot call you at the time of your call",
      visit: "We cannot see you at the time of your visit",
    },
    lead: "We are sorry: we cannot {kind, select, call {call} other {see}} you on {when}. May we suggest this time instead?",
    answer: "Take this time, or choose another",
    notKept:
      "It is yours once you take it. We do not keep it until then: if somebody is faster, the link shows you the nearest other times.",
    doNotCome: "Please do not come at the old time. You can also call us: {phone}.",
  },
  takenBack: {
    subject: "Your {what} stays: {when}",
    title: "Your {what} stays as it was",
    lead: {
      call: "We asked you to choose another time. That is not needed any more: we call you as first agreed.",
      visit: "We asked you to choose another time. That is not needed any more: we see you as first agreed.",
    },
    callUs: "If this does not suit you any more, call us: {phone}.",
  },
  linkAgain: {
    subject: "Your link: {what} on {when}",
    title: "The link to your {what}",
    asked: "Somebody, we hope you, asked for the link to this {what}.",
  },
  allVisits: {
    title: "Your visits",
    asked: "Somebody, we hope you, asked to see all visits that were booked with this address.",
    see: "See all visits",
    until: "The link works until {when}.",
  },
  joined: {
    title: "You are on the waitlist",
    leadEarlier:
      "When a time comes free that suits you, we keep it for you and write to you. The visit you have stays yours until you take another time.",
    lead: "When a time comes free that suits you, we keep it for you and write to you. Nothing is booked until you take a time.",
    oneAtATime: "One person is asked at a time, so a time we offer you is really yours to take.",
    see: "See your place, or leave the list",
    callUs: "If this was not you, or if you have a question, call us: {phone}.",
  },
  offer: {
    subject: "A time is kept for you: {when}",
    title: "A time is kept for you",
    lead: "This time has come free. We keep it for you, and for nobody else, until {until}.",
    take: "Take this time, or give it back",
    see: "See this time, or give it back",
    nothingBooked: "Nothing is booked until you take it.",
    staysYours: "The visit you have stays yours until you take this one; then it moves.",
    tooNear: "Your visit is too near to be moved online: to take this time, please call us on {phone}.",
    next: "If we do not hear from you by then, it goes to the next person. You stay on the list.",
  },
  calendar: {
    summary: "{kind, select, call {Call from} other {Visit to}} {clinic}",
    with: "With {practitioner}",
    reference: "Reference: {reference}",
    see: "See this visit: {url}",
    phone: "Phone: {phone}",
  },
} as const;
