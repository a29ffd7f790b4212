/** The clinic cannot keep a visit, or a call, and asks the patient to take another time. */
export const asked = {
  short: "A new time for your visit",
  title: { call: "We cannot call you then", visit: "We cannot see you then" },
  reference: "Reference {reference}",
  lead: "We are sorry. Your {what, select, call {call} other {visit}} was to be on {moment} with {practitioner}. Please choose another time.",
  slow: "That was too fast for us",
  slowText: "Nothing was changed. Please wait a minute and press again.",
  suggest: "We suggest",
  yours: "It is yours once you take it. Until then somebody else may be faster.",
  take: "Take this time",
  taken: "Somebody was faster",
  gone: "The time we suggested is gone",
  goneText:
    "{moment} with {practitioner} cannot be had any more. We are sorry. {others, plural, =0 {Nothing else is free at the moment. Please call us.} other {These are the nearest times that are free now. One press takes one.}}",
  timeWith: "{moment} with {practitioner}",
  another: "Choose another time",
  cancel: { call: "Cancel my call", visit: "Cancel my visit" },
  call: "You can also call us on <phone></phone>.",
  /** On the page of the visit. */
  notice: {
    text: "We are sorry. We suggest {moment} with {practitioner}. You can take it, choose another time, or cancel.",
    button: "Choose your new time",
    questions: "Questions? Call <phone></phone>.",
  },
} as const;
