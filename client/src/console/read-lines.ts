/**
 * The JSON values of a stream of lines, one by one as their lines end; a last line need not. Pieces may break anywhere, within
 * a letter too. What is no JSON throws.
 */
export async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = "";
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read piece after piece
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      for (const line of lines) if (line.trim() !== "") yield JSON.parse(line);
      if (done) return;
    }
  } finally {
    // Whoever stops reading early calls the rest off.
    await reader.cancel().catch(() => undefined);
  }
}
