/** The same sentences in another language: all of them, and no others. What is missing does not compile. */
export type SameShape<Words> = {
  [Key in keyof Words]: Words[Key] extends string ? string : SameShape<Words[Key]>;
};
