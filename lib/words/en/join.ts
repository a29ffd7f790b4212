/** Joining the waitlist from a booking in which no time suits. */
export const join = {
  waiterShort: "Join the waitlist: how do we reach you?",
  step: "Waitlist, step {position, number} of 2",
  waiterTitle: "How do we reach you?",
  waiterLead:
    "When a time comes free that suits you, we keep it for you and write to you. Nothing is booked until you take it.",
  emailHint: "We write here when a time is free for you.",
  wishShort: "Join the waitlist: when would it suit you?",
  wishTitle: "When would it suit you?",
  wishLead: "The more you allow, the sooner there is a time. {rule}",
  button: "Join the waitlist",
  consentMissing: "Tick the box to join. Without these details we cannot offer you a time.",
  joined: {
    title: "You are on the waitlist",
    lead: "We have written to {address}. The link in that mail shows your place in the order. There you can also leave the list.",
    you: "you",
    text: "When a time comes free that suits you, we keep it for you for a while and write to you. One person is asked at a time. You can book another time meanwhile; then please leave the list, or call us on <phone></phone>.",
  },
} as const;
