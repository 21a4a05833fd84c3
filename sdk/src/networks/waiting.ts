import { TolboothError, throwIfCancelled } from "../errors/index.js";

/** Waits, but no longer than until the signal. Never throws: the caller looks at the signal where it can stop. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done, { once: true });
  });
}

/** Gives a promise up when the signal comes. What it waited for may still happen: only for questions. */
export async function abortable<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  operation: string,
): Promise<T> {
  if (!signal) return work;
  work.catch(() => undefined);
  throwIfCancelled(signal, operation);
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new TolboothError("OPERATION_CANCELLED", { operation }));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    if (stop) signal.removeEventListener("abort", stop);
  }
}
