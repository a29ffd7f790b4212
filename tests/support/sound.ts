import type { Client } from "pg";
import { findBrokenPromises } from "@/lib/data/broken-promises";

/** @throws jest's words for the promises that are broken */
export async function expectSound(query: Client["query"]): Promise<void> {
  expect(await findBrokenPromises((question) => query(question))).toEqual({});
}
