/**
 * The callbacks of each signal. They share one listener, because Node 20 warns of a leak from the eleventh on. Created
 * on first use, so that importing this package runs nothing.
 */
let waiting: WeakMap<EventTarget, Set<() => void>> | undefined;

/** Calls `callback` when the signal aborts. Returns a function that cancels this. */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  waiting ??= new WeakMap();
  const callbacks = waiting.get(signal) ?? new Set();
  waiting.set(signal, callbacks.add(callback));
  // Has no effect if it was added before.
  signal.addEventListener("abort", callAll);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", callAll);
  };
}

function callAll({ target }: Event): void {
  if (target) waiting?.get(target)?.forEach((callback) => callback());
}
