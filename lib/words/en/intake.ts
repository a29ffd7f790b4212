/** The pages on which a patient prepares for a visit; what their forms hold is in the other intake parts. */
export const intake = {
  card: {
    "not-begun": {
      heading: "Prepare for your visit",
      words: "A few questions before you come, about 5 minutes. You can stop and go on later.",
      button: "Begin",
    },
    begun: {
      heading: "Prepare for your visit",
      words: "You have begun: {answered, number} of {count, number} questions are done.",
      button: "Go on",
    },
    done: {
      heading: "You are prepared",
      words: "Thank you. You can still look at your answers and change them.",
      button: "Look at your answers",
    },
    consentOld: {
      heading: "Please read our words again",
      words: "We have changed what you agree to before a treatment. Please read it once more.",
      button: "Read and agree",
    },
  },
  title: "Prepare for your visit",
  titleDone: "Thank you, that is all",
  above: "{when} with {practitioner}",
  lead: "A few questions before you come, so that there is more time for the treatment.",
  leadDone: "Your practitioner reads your answers before you come. You can change them until then.",
  spent: {
    heading: "Please call us",
    words:
      "The date of birth was not right several times today. To keep the answers safe, they stay closed here until tomorrow. Call us on <phone></phone>, or bring your answers along.",
  },
  born: {
    own: "When were you born?",
    other: "When was {name} born?",
    why: "Your answers are about your health, so the link alone does not open them. The date of birth does.",
    hint: "Of {name}, in numbers: 5 31 1980",
    open: "Open my answers",
    begin: "Begin",
  },
  about: {
    title: "Good to know",
    time: "It takes about 5 minutes. You can stop at any time and go on later, on another device too.",
    what: "We ask about your pain, what was done so far, what we must be careful about, and how you can lie and sit.",
    skip: "You can skip every question but the date of birth and the agreement to the treatment.",
    privacy:
      "Only the practitioners and administrators of the clinic can read your answers, and each reading is noted. They are stored in encrypted form and are never in an email.",
  },
  opened: {
    safetyTitle: "First, the safety questions",
    safety: "One of your answers calls for them. The rest can be finished after them.",
    goOn: "Go on",
    done: "{answered, number} of {count, number} done",
    toVisit: "To your visit",
    copy: "Download a copy",
    close: "Close my answers on this device",
  },
  list: {
    answered: "Answered",
    skipped: "Skipped",
    open: "Not yet",
    change: "Change",
    answer: "Answer",
  },
  notFound: "Not found",
  question: "Question {number, number} of {count, number}",
  /** Of the window: the question itself, and which it is. */
  questionTitle: "{title} Question {number, number}",
  safety: {
    title: "A few safety questions",
    above: "Before you go on",
    lead: "After what you just told us, we ask these again. Some signs need a doctor today, not a visit with us. Your practitioner sees only whether there was a yes.",
  },
  refused: {
    birthDate: "This is not the date we have. Please look at it once more, or call us.",
    closed:
      "An hour has passed, so we have closed your answers. In another window, open the link in your email and enter the date of birth. Then save here again.",
    consentChanged: "We have changed these words since you opened this page. Please reload it.",
    notAgreed: "Tick the box if you agree. If not, please call us.",
    newer:
      "This answer was changed on another device since you opened this page. It now says: “{words}”. Save again to replace it by what stands here, or press Back to keep it.",
    changed: "We have changed this question since you opened it. Please reload the page and answer it anew.",
    strange: "This form holds something we did not ask for. Please reload the page and answer it anew.",
  },
} as const;
