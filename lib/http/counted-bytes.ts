/**
 * All bytes of a body, counted as they come, whatever its header claims.
 * @returns null when there are more than `atMost`; then nothing more is read
 */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  atMost: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > atMost) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
