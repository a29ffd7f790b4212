import { LONGEST, shortestFor, type PasswordFault } from "@/lib/domain/password-rule";

/** "Please wait 8 seconds …": the pause after many wrong tries. */
export function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const pause = seconds === 1 ? "a second" : seconds < 60 ? `${seconds} seconds` : `${minutes} minutes`;
  return `There were many wrong tries. Please wait ${seconds >= 60 && minutes === 1 ? "a minute" : pause} and try again.`;
}

/** What is wrong with a new password, and what to do. */
export function passwordFaultWords(fault: PasswordFault, owner: { hasSecondFactor: boolean }): string {
  const words: Record<PasswordFault, string> = {
    "too-short": `Use at least ${shortestFor(owner)} characters. A few words in a row are easy to remember.`,
    "too-long": `Use at most ${LONGEST} characters.`,
    common: "This is one of the first passwords that are guessed. Choose another.",
    personal: "Choose a password that is not made from your name or address.",
  };
  return words[fault];
}

export const passwordHint = (owner: { hasSecondFactor: boolean }): string =>
  `At least ${shortestFor(owner)} characters. Any characters will do; four or five unrelated words are good.`;
