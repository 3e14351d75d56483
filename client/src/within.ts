/**
 * Gives what `work` gives, if it comes within so many milliseconds; else throws what `late` gives. The signal it hands on
 * tells the work to stop then, or when `signal` does.
 */
export async function within<Result>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
  late: () => Error,
): Promise<Result> {
  const ending = new AbortController();
  const end = () => ending.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener("abort", end);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
      ending.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([work(ending.signal), over]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
}
