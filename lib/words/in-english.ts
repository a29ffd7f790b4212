import { wordsIn } from "./words-in";

/** How a form of the desk, or a request of a program, is refused. */
export const IN_ENGLISH = wordsIn("en", "refusals");
