/** Slips that are forgiven in a word of this many letters: none in "Amy", one in "John", two in "Obrien". */
const slipsForgiven = (letters: number): number => (letters < 4 ? 0 : Math.min(3, Math.floor(letters / 3)));
/** Few people get the first letter wrong: of two names that are equally far, the one that begins alike is meant. */
const OTHER_FIRST_LETTER = 0.5;

/**
 * How far a name is from what was asked for: the slips in all words together, or null when some word of `asked` is like
 * no word of `name`. A word may be left off at its end: "kath" is no slip for "katharine". Both in small letters
 * without accents.
 */
export function slipsBetween(asked: readonly string[], name: readonly string[]): number | null {
  let slips = 0;
  for (const word of asked) {
    const best = Math.min(...name.map((other) => slipsInWord(word, other)));
    if (!Number.isFinite(best)) return null;
    slips += best;
  }
  return slips;
}

function slipsInWord(asked: string, word: string): number {
  if (word.startsWith(asked)) return 0;
  const slips = distance(asked, word);
  if (slips > slipsForgiven(Math.max(asked.length, word.length))) return Infinity;
  return asked[0] === word[0] ? slips : slips + OTHER_FIRST_LETTER;
}

/** Letters to put in, leave out, exchange, or swap with their neighbour (Damerau and Levenshtein). */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 3) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line[column] = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, line];
  }
  return at(last, other.length);
}

const at = (line: readonly number[], column: number): number => line[column] ?? Infinity;
