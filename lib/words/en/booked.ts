/** What is said of a visit once it is booked, and of its mail: on the confirmation, and wherever the visit is shown. */
export const booked = {
  title: "Your visit is booked",
  cancelledTitle: "This visit was cancelled",
  reference: "Your reference",
  when: "When",
  where: "Where",
  with: "With",
  visitFor: "Visit for",
  arrangedBy: "Arranged by",
  byPhone: "By phone: we call you from <phone></phone>.",
  calendar: "Put it in your calendar",
  see: "See your visit at any time",
  email: "Your email",
  bring: "What to bring",
  beforeCall: "Before we call",
  next: "What happens next",
  prepare: "<prepare>Prepare for your visit</prepare>: a few questions, about 5 minutes, now or later.",
  cannotCome:
    "If you cannot come, tell us as soon as you know: someone in pain may be glad of the time. The link in your email always shows your visit as it stands.",
  bringing: {
    phone: "Have your phone at hand and a quiet place to talk.",
    ask: "Write down what you would like to ask.",
    clothes: "Loose clothes that roll up over the knee and lie easily on the back.",
    eat: "Eat a little something an hour or two before.",
    medicines: "A list of your medicines, and results or pictures of your back if you have them.",
    early: "Come five minutes early. If sitting hurts, you may stand or lie down while you wait.",
  },
  whose: "This visit is for {patient}. {bookedBy} arranged it.",
  mailTo: "Mail about it goes to {address}.",
  whoever: "Whoever has the visit’s link can change it.",
  mail: {
    onItsWay:
      "We are sending {about, select, change {the email about the change} other {your confirmation}} to {address}. It is on its way.",
    trying:
      "We have not reached the mail server of {address} with {about, select, change {the email about the change} other {your confirmation}} yet. We keep trying.",
    taken:
      "The mail server took {about, select, change {the email about the change} other {your confirmation}} for {address}. If you do not see it, look among the unwanted mail.",
    takenToday:
      "The mail server took {about, select, change {the email about the change} other {your confirmation}} for {address} at {time}. If you do not see it, look among the unwanted mail.",
    takenOn:
      "The mail server took {about, select, change {the email about the change} other {your confirmation}} for {address} on {moment}. If you do not see it, look among the unwanted mail.",
    failed:
      "We could not deliver {about, select, change {the email about the change} other {your confirmation}} to {address}. Your visit is {isCancelled, select, yes {cancelled} other {booked}} all the same. Please call us on <phone></phone> so that we have the right address.",
    skipped: "No email was needed: this page shows your visit as it stands.",
    look: "See whether it has arrived",
  },
} as const;
