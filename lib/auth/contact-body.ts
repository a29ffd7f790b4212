import "server-only";
import { open, seal } from "./seal";

const place = (contactRequestId: string) => `contact_requests|body|${contactRequestId}`;

/** What someone wrote to the clinic, for the database: people write about their health. */
export const sealContactBody = (contactRequestId: string, body: string): Uint8Array<ArrayBuffer> =>
  seal(body, place(contactRequestId));

/** @throws Error when the bytes belong to another request or the key has changed */
export const openContactBody = (contactRequestId: string, sealed: Uint8Array): string =>
  open(sealed, place(contactRequestId));
