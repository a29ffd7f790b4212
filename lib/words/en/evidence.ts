/** What studies have found, for and against. Their names stay as they were published. */
export const evidence = {
  title: "The evidence, for and against",
  lead: "We would like you to decide with open eyes. Sham needling looks like acupuncture but is not the real thing. Comparing the two shows what real needling adds.",
  figure: {
    caption: "How far leg pain fell in that one trial, on a scale from 0 to 100",
    real: "Acupuncture",
    realPoints: "31 points",
    sham: "Sham",
    shamPoints: "15 points",
    note: "The difference was 16 points (95% confidence interval 10.6 to 21.3). It comes from one trial, with people whose sciatica had lasted.",
  },
  for: "For",
  against: "Against, or in doubt",
  promise:
    "Sciatica usually gets better in 4 to 6 weeks (NHS 111 Wales), and many people get there without acupuncture. No treatment can promise you a cure, and neither do we.",
  reviewed: "Sources last reviewed in {month}.",
  findings: {
    tu: "216 adults with long-lasting sciatica from a herniated disk, in six hospitals in China, had ten sessions in four weeks. Real needling eased leg pain more than sham needling, and the difference was still there after a year. No serious harm was seen.",
    debar:
      "800 adults of 65 and older with lasting low back pain (not sciatica) did a little better with acupuncture than with usual care alone. There was no sham group, so we cannot tell how much the needles did.",
    qaseem:
      "American doctors’ advice of 2017 named acupuncture as one choice for low back pain. The group that wrote it lets its advice lapse after five years, so this one is now history.",
    ji: "A review of 12 sciatica studies with 1,842 people compared acupuncture with drugs and favored acupuncture. The studies were weak.",
    nice: "England’s national guideline on low back pain and sciatica (2016) says acupuncture should not be recommended. Its 2009 version had offered up to ten sessions.",
    mu: "A large review of lasting low back pain (33 studies, 8,270 people) found most of the studies open to bias: those who gave the treatment knew which one it was.",
  },
} as const;
