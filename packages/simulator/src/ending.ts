/** What ends a request early: the client's own signal, or the simulator being closed. */
export interface Ending {
  client: AbortSignal | undefined;
  closing: AbortSignal;
}

export function throwIfEnded({ client, closing }: Ending): void {
  if (client?.aborted) throw client.reason;
  if (closing.aborted) throw closing.reason;
}

/**
 * Calls `stop` with the reason of the first signal to abort. The returned function stops listening, which is needed
 * since the closing signal outlives all requests.
 */
function onEnd({ client, closing }: Ending, stop: (reason: unknown) => void): () => void {
  const signals = client ? [client, closing] : [closing];
  const listen = (event: Event) => {
    unlisten();
    stop(event.target instanceof AbortSignal ? event.target.reason : undefined);
  };
  const unlisten = () => signals.forEach((signal) => signal.removeEventListener("abort", listen));
  signals.forEach((signal) => signal.addEventListener("abort", listen));
  return unlisten;
}

/** Never resolves; rejects with the reason. */
export function waitForEnd(ending: Ending): Promise<never> {
  return new Promise((_, reject) => {
    throwIfEnded(ending);
    onEnd(ending, reject);
  });
}

/** Waits this long, or rejects if the end comes first. */
export function delay(milliseconds: number, ending: Ending): Promise<void> {
  return new Promise((resolve, reject) => {
    throwIfEnded(ending);
    const unlisten = onEnd(ending, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
    const timer = setTimeout(() => {
      unlisten();
      resolve();
    }, milliseconds);
  });
}
