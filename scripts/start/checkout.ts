import { resolve } from "node:path";

/** The root of this checkout, absolute. */
export const checkout = resolve(import.meta.dirname, "../..");
