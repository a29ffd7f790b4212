/** The page of a place on the waitlist, where a time that is kept can be taken or given back. */
export const waitlist = {
  short: "Your place on the waitlist",
  above: "Waitlist, {name}",
  titles: {
    booked: "You have a time",
    over: "You are not on the waitlist any more",
    kept: "A time is kept for you",
    waiting: "You are on the waitlist",
  },
  visitNow: "Your visit now: {moment} with {practitioner}.",
  visit: "Your visit: {moment} with {practitioner}.",
  see: "See your visit",
  place: "You are number {number, number} of {of, number}.",
  wish: "What would suit you",
  anyone: "Anyone who is free",
  leave: "Leave the waitlist",
  questions: "Questions? Call us on <phone></phone>.",
  /** What would suit, in rows. */
  wished: {
    days: "Days",
    hours: "Time of day",
    until: "Until",
    notice: "We ask you",
    anyDay: "Any day of the week",
    /** All Mondays, and so on. */
    weekdays: {
      "1": "Mondays",
      "2": "Tuesdays",
      "3": "Wednesdays",
      "4": "Thursdays",
      "5": "Fridays",
      "6": "Saturdays",
      "7": "Sundays",
    },
    /** Before the last of several. */
    and: "and",
    between: "From {from} to {until}",
    noticeIs: "{notice} before at the latest",
    otherNotice: "{minutes} minutes",
  },
  /** Until when a time is kept. `hour` is that of a twelve-hour clock: some languages count it. */
  keptUntil:
    "{near, select, today {{time} {hour, select, other {today}}} tomorrow {{time} tomorrow} other {{moment}}}",
  kept: {
    heading: "Kept for you until {until}",
    phoneOnly:
      "Your visit is too near to be moved here. To take this time, please call us before then: <phone></phone>.",
    moves: "Your visit moves to this time. Its old time goes to somebody else.",
    take: "Take this time",
    giveBack: "No, thank you",
  },
  notes: {
    clash: "We could not book this time",
    clashText:
      "You may have another visit then. Please call us on <phone></phone> before it goes to somebody else.",
    lost: "That time is gone",
    lostText: "It was kept for you until {until} and has gone to the next person. You are still on the list.",
    withdrawn: "We had to take that time back",
    withdrawnText:
      "It is not kept for you any more. You are still on the list. If you have a question, call us on <phone></phone>.",
    declined: "Thank you for telling us",
    declinedText: "The time goes to the next person. You are still on the list.",
    joined: "We have noted what would suit you",
    joinedText: "The link to this page is on its way to you by email. We write again when a time is free.",
  },
  safety: {
    short: "Safety questions before you take the time",
    above: "{moment}, kept until {until}",
    title: "First, the safety questions again",
    lead: "Things may have changed while you waited. We ask about what is new or has got worse. Your answers are not kept.",
  },
} as const;
