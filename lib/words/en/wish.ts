/** When a time would suit: the form of everyone who waits. */
export const wish = {
  with: "With whom?",
  days: "On which days could you come?",
  hour: "At what time of day could a visit start?",
  hours: {
    any: "At any time",
    morning: "In the morning, before 12 noon",
    afternoon: "In the afternoon, from 12 noon to 5 PM",
    evening: "In the evening, from 5 PM on",
    between: "Between two times",
  },
  from: "Not before",
  until: "Before",
  untilDate: "What is the last day that would help?",
  untilDateHint: "After this day we take you off the list.",
  notice: "How long before a visit do you need to know?",
  notices: { "120": "2 hours", "360": "6 hours", "1440": "One day", "2880": "Two days" },
  consent: "I agree that the clinic keeps these details to offer me a time.",
  rule: "The one who has waited longest is asked first. The desk may put someone first when it is urgent.",
} as const;
