/** What stands around every page, and where no page is. */
export const site = {
  skip: "Skip to the main part",
  title: "Sciatica and acupuncture | {name}",
  description:
    "What sciatica is, what the research on acupuncture says for and against, and free times at {name} in {city}.",
  aboutThisSite: "About this site",
  demonstration: "<strong>This is a demonstration.</strong> People, address and prices are invented.",
  main: "Main",
  sciatica: "Sciatica",
  practitioners: "Practitioners",
  contact: "Contact",
  yourVisits: "Your visits",
  privacy: "Privacy",
  accessibility: "Accessibility",
  staffSignIn: "Staff sign-in",
  language: "Language",
  small:
    "Visits are by appointment. In an emergency call 911. Nothing on this site takes the place of seeing a doctor.",
  notFound: {
    short: "Page not found",
    title: "We cannot find that page",
    lead: "The address may be old, or a letter went missing on the way. If you were looking for your visit, <visits>we send you its link again</visits>. Or call us on <phone></phone> and we will find it with you.",
  },
  fromElsewhere: {
    short: "Not sent",
    title: "This did not come from our site",
    lead: "Nothing was saved. Please open the page on our own site and send it from there.",
    call: "Or call us on {phone}.",
  },
  tooLarge: {
    short: "Too large",
    title: "This is too large",
    lead: "Nothing was saved. Please go back, shorten what you wrote or clear the drawing, and send it again.",
    call: "Or call us on {phone}.",
  },
} as const;
