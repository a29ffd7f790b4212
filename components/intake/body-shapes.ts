import type { BodyView } from "@/lib/domain/body-regions";

/** The figure's own units; its left and right half mirror each other at its middle. */
export const WIDTH = 164;
export const HEIGHT = 450;

/** One half of the body, from its middle line outwards: x = 0 is the middle. */
export const HALF =
  "M0 12C12 12 18 21 18 34C18 46 14 54 9 60L10 71C13 78 26 80 38 84C50 88 55 98 56 112C58 132 62 146 64 164C67 184 70 198 71 212C75 222 75 236 69 246C66 250 62 246 62 238C60 228 61 220 61 212C57 194 53 180 51 162C48 146 46 132 43 120C43 138 40 150 37 166C36 182 44 198 47 216C50 242 44 278 38 306C36 322 38 336 38 352C37 376 28 396 26 414C26 424 34 430 35 436C35 442 12 442 11 436C10 428 12 420 12 412C9 392 9 372 11 354C11 336 10 322 9 306C7 286 4 264 2 242L0 240";

/** What makes a drawing of it a body: bones and folds seen through the skin, of one half. */
export const LINES: Record<BodyView, string> = {
  front:
    "M4 86C16 88 28 87 40 90M0 100V196M6 138C16 142 28 138 34 130M14 318C20 312 28 312 33 318M15 330C21 335 28 335 33 330",
  back: "M0 74V196M12 98C24 94 32 104 30 124C24 132 16 126 12 98M3 250C14 262 32 262 44 250M13 320C20 324 28 324 34 320M16 340C18 362 20 380 20 408",
};

/** Each place that is on both sides, on the half where x is above 0. Cut to the body by whoever draws it. */
export const SIDED: Record<string, string> = {
  "low-back": "M1 142C20 142 34 138 44 134L37 166L48 198C32 203 14 203 1 203Z",
  buttock: "M1 206C16 206 34 206 49 201C54 220 52 238 48 250C32 260 12 258 1 247Z",
  "thigh-back": "M1 251C12 263 32 265 50 254L40 308C28 315 16 315 4 308Z",
  calf: "M3 312C16 319 28 319 44 312V350C42 380 32 392 30 402C22 406 14 406 6 402Z",
  heel: "M4 406C14 410 22 410 34 406L44 444H2Z",
  hip: "M12 204C24 202 38 196 48 192C52 210 52 222 49 236C36 240 24 236 13 226Z",
  "thigh-front": "M11 230C22 240 36 244 52 240L40 308C28 315 16 315 4 308L8 262Z",
  shin: "M3 312C16 319 28 319 44 312V350C42 380 32 392 30 402C22 406 14 406 6 402Z",
  "foot-top": "M4 406C14 410 22 410 34 406L44 444H2Z",
};

/** Those in the middle, whole. */
export const MIDDLE: Record<string, string> = {
  "upper-back": "M-12 58H12C14 74 30 76 44 84L44 132C20 140-20 140-44 132L-44 84C-30 76-14 74-12 58Z",
  "between-legs": "M-9 226C-4 222 4 222 9 226L6 262C3 268-3 268-6 262Z",
};
