/** Minutes without a click after which a session locks. It is not ended: the password opens it where it was left. */
export const IDLE_MINUTES = 15;
/** A working day and its edges. After it, whoever sits there signs in anew. */
export const SESSION_HOURS = 10;
/** How long the second proof is awaited after the first. */
export const PROOF_MINUTES = 5;
/** How long a form that met the lock is kept. */
export const KEPT_FORM_MINUTES = 15;
/** The last of these ends a locked session; then email and password are asked for again. */
export const UNLOCK_TRIES = 5;
/** One-time links work this long. */
export const LINK_MINUTES = 60;

const LONGEST_PAUSE = 15 * 60;

/**
 * Seconds that must pass after a wrong guess before the next is looked at: none for the first ones, then 1, 2, 4 … up
 * to a quarter of an hour. A person who mistypes notices nothing; a program gets nowhere.
 * @param guesses wrong in a row, this one included
 */
export function pauseAfter(guesses: number, free: number): number {
  return guesses <= free ? 0 : Math.min(2 ** (guesses - free - 1), LONGEST_PAUSE);
}
