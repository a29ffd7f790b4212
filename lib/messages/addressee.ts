const LONGEST = 80;

/**
 * The name a mail is addressed to, or nothing when what was typed is not a name. Anyone may type any address and
 * any name on the booking page: without this, our letters would carry a stranger's advertisement.
 */
export function addressee(name: string): string {
  const looksLikeALink = /[/\\@:<>]|www\.|\.\p{L}{2}/iu.test(name);
  return looksLikeALink || [...name].length > LONGEST ? "" : name;
}
