/** An answer in JSON that nobody keeps: what is true of a diary is true now. */
export const jsonAnswer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
