/** Choosing a time, for a new visit and for one that moves. */
export const times = {
  short: "Day and time: step 3 of 5",
  title: "Choose a day and time",
  taken: "{moment} is taken",
  takenText:
    "Someone has just booked that time, or it starts too soon now. Please choose another. Everything else you told us is kept.",
  ranOut: "Your time is still free, but no longer kept",
  ranOutText: "Choose it again below, or take another one.",
  waitlist: "No time that suits? Join the waitlist",
  nearest: "Nearest free times",
  timesOn: "Times on {day}",
  count: "{count, plural, one {# time} other {# times}}",
  morning: "Morning",
  afternoon: "Afternoon",
  evening: "Evening",
  keptUntil: "kept for you until {time}",
  moreDays: "More days",
  earlier: "Earlier days",
  later: "Later days",
  nothing: "No free time at the moment",
  nothingText:
    "Please call us on <phone></phone>. We know who may cancel and can look for a time with you. You can also choose another practitioner or treatment above.",
  missing: "Choose a time.",
  tooMany:
    "Other times are being kept for you, or for others on your connection. Book one of those, or wait ten minutes until they are free again, or call us.",
  work: "Very many times are being chosen at this moment. To keep robots out, your browser now does a sum. It takes some seconds, and goes on by itself. If nothing happens, try again in ten minutes, or call us on {phone}.",
  keep: "Keep this time",
  keeping: "Keeping this time",
} as const;
