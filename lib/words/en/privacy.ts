export const privacy = {
  title: "Privacy",
  description: "What this site keeps about you, and what it does not.",
  lead: "What this site keeps about you, what it does not, and how to ask.",
  reading: "When you read",
  noTrackers:
    "There are no trackers, no ads and no counters of visitors. Your browser asks nobody but this site for anything: the typefaces and pictures are our own. Some links, such as those to studies, lead to other sites with rules of their own.",
  language:
    "If you choose a language, a cookie remembers which one for a year. It holds nothing else. The language is kept with a visit you book, so that our emails about it speak it.",
  safety: "The safety questions",
  safetyText:
    "Before you book we ask about signs of an emergency. Your answers are not kept. We keep only which version of the questions it was, when, and whether the answer was to go on or to get help now. That note has no name on it.",
  booking: "When you book",
  bookingKept:
    "We keep your name, your email address and your phone number with your visit, the name of the person who books for you if that is someone else, and the time and kind of the visit. We need this to see you and to reach you.",
  bookingCookie:
    "While you book, a cookie tells our server that it is still the same browser. It holds a random value and is used for nothing else. What you have typed but not yet sent off as a booking is removed a day after you began.",
  preparing: "When you prepare for a visit",
  preparingText:
    "What you tell us about your health before a visit is stored in encrypted form. The link in your email does not open it: the date of birth does, for an hour, by a cookie that holds nothing else. Our practitioners and administrators can read it, and each reading is noted. You can download a copy.",
  emails: "Emails from us",
  emailsText:
    "Email is not private. So our emails about visits name the time, the place, the practitioner and a link. They say nothing about your health or your treatment. Whoever has the link can see your visit, so please keep it to yourself.",
  messages: "Messages you send us",
  messagesText:
    "What you write on the contact page is stored in encrypted form with your name and contact details, and it reaches our staff by email too. That email is not private, so please leave details of your health out of it.",
  ask: "Ask us",
  askText:
    "To see your visits, to get a copy of what we keep about you, or to have it erased, ask for <visits>a link to all your visits</visits>. To have something corrected, call <phone></phone> or write to <email></email>.",
  record:
    "The record of a treatment is kept for {years, plural, =1 {a year} other {# years}} after it, whoever asks: the law wants that.",
  page: "The page says what goes and what stays.",
} as const;
