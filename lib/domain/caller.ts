type Audience = "new" | "returning" | "everyone";

/** What most people come for: the first treatment meant for people like them, in the clinic's order. */
export function usualTreatment<Treatment extends { audience: Audience }>(
  treatments: readonly Treatment[],
  isKnown: boolean,
): Treatment | undefined {
  const meant = isKnown ? "returning" : "new";
  return treatments.find(({ audience }) => audience === meant) ?? treatments[0];
}

/** Whether a treatment is meant for somebody else. Worth saying, never a reason to refuse. */
export const isMeantForOthers = (audience: Audience, isKnown: boolean): boolean =>
  audience === (isKnown ? "new" : "returning");

/** "207 555 0142" typed where a name could have been. */
export const isPhoneNumber = (text: string): boolean =>
  /^[\d+().\- ]+$/.test(text) && text.replace(/\D/g, "").length >= 7;

/** The digits by which numbers are compared: the country's 1 is said or left out. */
export const phoneKey = (phone: string): string => phone.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
