export type Finding = { claim: string; source: string; doi: string };

/** When the sources were last read again, in words. Change it only after reading them. */
export const reviewedOn = "November 2026";

export const findingsFor: Finding[] = [
  {
    claim:
      "216 adults with long-lasting sciatica from a herniated disk, in six hospitals in China, had ten sessions in four weeks. Real needling eased leg pain more than sham needling, and the difference was still there after a year. No serious harm was seen.",
    source: "Tu J-F, Shi G-X, Yan S-Y, et al. JAMA Intern Med 2024;184(12):1417-1424",
    doi: "10.1001/jamainternmed.2024.5463",
  },
  {
    claim:
      "800 adults of 65 and older with lasting low back pain (not sciatica) did a little better with acupuncture than with usual care alone. There was no sham group, so we cannot tell how much the needles did.",
    source: "DeBar LL, Wellman RD, Justice M, et al. JAMA Netw Open 2025;8(9):e2531348",
    doi: "10.1001/jamanetworkopen.2025.31348",
  },
  {
    claim:
      "American doctors’ advice of 2017 named acupuncture as one choice for low back pain. The group that wrote it lets its advice lapse after five years, so this one is now history.",
    source: "Qaseem A, Wilt TJ, McLean RM, Forciea MA. Ann Intern Med 2017;166(7):514-530",
    doi: "10.7326/M16-2367",
  },
  {
    claim:
      "A review of 12 sciatica studies with 1,842 people compared acupuncture with drugs and favored acupuncture. The studies were weak.",
    source: "Ji M, et al. Evid Based Complement Alternat Med 2015:192808",
    doi: "10.1155/2015/192808",
  },
];

export const findingsAgainst: Finding[] = [
  {
    claim:
      "England’s national guideline on low back pain and sciatica (2016) says acupuncture should not be recommended. Its 2009 version had offered up to ten sessions.",
    source: "NICE NG59, summarized by Bernstein IA, et al. BMJ 2017;356:i6748",
    doi: "10.1136/bmj.i6748",
  },
  {
    claim:
      "A large review of lasting low back pain (33 studies, 8,270 people) found most of the studies open to bias: those who gave the treatment knew which one it was.",
    source: "Mu J, Furlan AD, Lam WY, et al. Cochrane Database Syst Rev 2020;12:CD013814",
    doi: "10.1002/14651858.CD013814",
  },
];
