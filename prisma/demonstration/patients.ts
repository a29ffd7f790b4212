import type { PatientFacts } from "@/lib/data/patients";

/** Invented. Names as unlike one another as a town's; two share an address, one has none. */
const names = [
  ["Aoife O'Brien", "aoife"],
  ["Samuel Thibodeau", "sam.thibodeau"],
  ["Grace Ouellette", "family.ouellette"],
  ["Theo Ouellette", "family.ouellette"],
  ["Fatuma Abdi", "fatuma.abdi"],
  ["José Ramírez", "jose.ramirez"],
  ["李 伟", "li.wei"],
  ["ليلى حداد", "layla.haddad"],
  ["Marguerite Levesque", null],
  ["Daniel Goodwin", "dgoodwin"],
  ["Priya Raman", "priya.raman"],
  ["Élise Kabongo", "elise.kabongo"],
  ["Walter Pike", "walter.pike"],
  ["Ingrid Halvorsen", "ingrid.h"],
  ["Desmond Clarke", "desmond.clarke"],
  ["Q", "q"],
  ["Rosa Delgado-Smith", "rosa.ds"],
  ["Hamza Yusuf", "hamza.yusuf"],
  ["Beatrice Morneault", "b.morneault"],
  ["Tom van der Berg", "tomvdb"],
  ["Nadia Petrova", "nadia.petrova"],
  ["Caleb Frost", "caleb.frost"],
  ["Yuki Tanaka", "yuki.tanaka"],
  ["Maeve Sullivan", "maeve.sullivan"],
] as const;

export const patients: PatientFacts[] = names.map(([name, mailbox], index) => ({
  name,
  email: mailbox && `${mailbox}@patients.example`,
  phone: `(207) 555-01${String(index + 50).padStart(2, "0")}`,
  birthDate: null,
}));
