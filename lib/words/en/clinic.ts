/** Who treats, and how to reach the clinic: practitioners and contact. */
export const clinic = {
  practitioners: {
    short: "Practitioners",
    description: "Who treats you, what they offer and on which days.",
    title: "The people who treat you",
    lead: "You can choose one of us when you book, or take the first free time with any of us.",
    hereOn: "Here on",
    byArrangement: "days we arrange with you",
    offers: "Offers",
    find: "Find a time",
  },
  contact: {
    short: "Contact",
    description: "Phone, address, email and a form for questions.",
    title: "Ask us",
    lead: "Call, write or send a message. In an emergency call 911 or go to an emergency department.",
    reach: "Reach us",
    phone: "Phone",
    email: "Email",
    address: "Address",
    lostLink: "Lost the link to your visit? <visits>We send it again</visits>.",
    send: "Send a message",
  },
  form: {
    name: "Your name",
    email: "Email address",
    emailHint: "We answer to this address.",
    phone: "Phone number",
    message: "Your message",
    messageHint:
      "Email is not private. Please leave out details of your health: we can talk about those by phone or at a visit.",
    send: "Send your message",
    sending: "Sending your message",
  },
  sent: {
    short: "Sent",
    title: "Your message has been sent",
    lead: "We have your message and answer by email, usually on our next opening day.",
    callTitle: "We will call you",
    callLead: "We have your number and call you during our next opening hours.",
    urgent:
      "If it cannot wait, call us: <phone></phone>. In an emergency call 911 or go to an emergency department.",
    back: "Back to the first page",
  },
} as const;
