/** The page about sciatica, from top to bottom. Muscles and studies have files of their own. */
export const condition = {
  hero: {
    title: "Sciatica is more than back pain",
    lead: "It is a sharp pain, at times disabling, that spreads from the low back through hip and buttock and down one leg or both. At {clinic} in {city} we treat each person as one of a kind.",
    summary:
      "<strong>What is known, in short.</strong> One good trial in people with long-lasting sciatica from a disk found acupuncture better than sham. Guidelines disagree. Many people get better in 4 to 6 weeks without it. <evidence>The evidence, for and against</evidence>",
    emergency: "Signs that need an emergency department",
  },
  booking: "Booking",
  panel: {
    heading: "Book a visit",
    off: "Nobody can book online at the moment. Please call us on {phone}: we look for a time with you.",
    nothing: "No time is free online at the moment. Please call us on {phone}: we look for one with you.",
    next: "Next free times for “{treatment}”:",
    all: "See all times",
  },
  emergency: {
    heading: "When it is an emergency",
    act: "Call 911 or go to an emergency department now if any of this is new or has changed:",
    numbness: "numbness or pins and needles between the legs, around the genitals or around the back passage",
    bladder: "trouble holding, starting or feeling urine or a bowel movement",
    bothLegs: "pain, weakness or numbness in both legs at once",
    weakness: "a leg or foot that is getting weaker",
    fever: "fever and feeling very ill with the pain, or pain after a bad fall or accident",
    sexual: "a change in erection, ejaculation or feeling during sex",
    after:
      "Please do not wait for a visit with us. Once a doctor has looked at you, call us on <phone></phone>.",
  },
  causes: {
    title: "Where it comes from",
    common:
      "Common causes are a herniated disk, tense muscles, and inflammation that has gone on for a long time. Everyday movements become hard, and it can be hard to find relief that lasts.",
    move: "Keep moving as well as you can, and try not to sit or lie still for long. See a doctor if you are not getting better after a few weeks.",
  },
  why: {
    title: "Why we use acupuncture",
    lead: "This is how we, as acupuncturists, see our work. <evidence>What research has found</evidence> comes after it.",
    pain: "Less pain",
    painText:
      "Fine needles at chosen points prompt the body to make its own pain-relieving chemicals, endorphins among them.",
    inflammation: "Less inflammation",
    inflammationText: "Better circulation is meant to calm inflammation and help healing.",
    muscles: "Looser muscles",
    musclesText:
      "Tight muscles in the low back, hips and legs may press on the nerve. We work to release them.",
    flareUps: "Fewer flare-ups",
    flareUpsText: "We look for balance in the whole body, so that the pain comes back less often.",
    drugs: "No drugs",
    drugsText:
      "Needles are not medicine, so they do not bring the side effects of taking medicine for a long time.",
    medicines: "Please do not stop or change a medicine without asking the person who prescribed it.",
  },
  who: {
    title: "Who is affected",
    lead: "Anyone who often loads the low back, or whose pelvis changes its position. We often see:",
    runners: "runners",
    pregnant: "people who are pregnant or looking after their pelvic health",
    sitting: "people who sit for long hours",
    lifting: "people whose work means bending and lifting again and again",
    adds: "Tight muscles, uneven posture and changes in the shape of the spine or pelvis all add to it.",
  },
  visit: {
    title: "What a visit holds",
    look: "We look first",
    lookText: "A careful look at how you stand, walk and move.",
    needles: "Acupuncture",
    needlesText: "Aimed at the pain and at the muscles that are tight. The needles stay in while you rest.",
    hands: "Cupping or gentle hands-on work",
    handsText: "To help circulation and healing.",
    advice: "Advice for you",
    adviceText: "How to move and which habits may keep flare-ups away.",
    plan: "The plan is made for you, whether your pain is new or old, on its own or beside other care. In the trials people came 8 to 15 times over some weeks. If you are not getting better, ask us whether to go on. That is a fair question.",
    beforeAndAfter: "Before and after",
    care: "Eat something, and wear loose clothes. You may bleed or bruise a little where a needle was, feel sleepy or faint, or feel worse for a short while.",
    call: "<strong>Please call before you book</strong> if you bleed easily because of an illness, or if you have a metal allergy or a skin infection. Tell us before we begin if you are pregnant, take blood thinners, have a pacemaker or a pump, or if needles make you faint.",
    prices: "Visits and prices",
    minutes: "{minutes, plural, one {# minute} other {# minutes}}",
    forNew: "For your first visit.",
    forReturning: "If you have been here before.",
    forEveryone: "For everyone.",
  },
  next: {
    title: "What you can do now",
    lead: "Book a visit, or ask us first.",
    book: "Book a visit",
    ask: "Ask a question",
  },
} as const;
