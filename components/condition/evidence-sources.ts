/** `study` names its words too (lib/words). */
export type Finding = {
  study: "tu" | "debar" | "qaseem" | "ji" | "nice" | "mu";
  source: string;
  doi: string;
};

/** The month in which the sources were last read again. Change it only after reading them. */
export const reviewedOn = "2026-11-01";

export const findingsFor: Finding[] = [
  {
    study: "tu",
    source: "Tu J-F, Shi G-X, Yan S-Y, et al. JAMA Intern Med 2024;184(12):1417-1424",
    doi: "10.1001/jamainternmed.2024.5463",
  },
  {
    study: "debar",
    source: "DeBar LL, Wellman RD, Justice M, et al. JAMA Netw Open 2025;8(9):e2531348",
    doi: "10.1001/jamanetworkopen.2025.31348",
  },
  {
    study: "qaseem",
    source: "Qaseem A, Wilt TJ, McLean RM, Forciea MA. Ann Intern Med 2017;166(7):514-530",
    doi: "10.7326/M16-2367",
  },
  {
    study: "ji",
    source: "Ji M, et al. Evid Based Complement Alternat Med 2015:192808",
    doi: "10.1155/2015/192808",
  },
];

export const findingsAgainst: Finding[] = [
  {
    study: "nice",
    source: "NICE NG59, summarized by Bernstein IA, et al. BMJ 2017;356:i6748",
    doi: "10.1136/bmj.i6748",
  },
  {
    study: "mu",
    source: "Mu J, Furlan AD, Lam WY, et al. Cochrane Database Syst Rev 2020;12:CD013814",
    doi: "10.1002/14651858.CD013814",
  },
];
