/** All callbacks of a signal share one listener, because Node 20 warns of a leak from the eleventh. */
interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

/** Created on first use, so that importing this package runs nothing. */
let waiting: WeakMap<AbortSignal, Waiting> | undefined;

/** Calls back when the signal aborts. Returns a function that cancels this. */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  const all = (waiting ??= new WeakMap());
  const { callbacks, listener } = all.get(signal) ?? listen(signal, all);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    all.delete(signal);
  };
}

function listen(signal: AbortSignal, all: WeakMap<AbortSignal, Waiting>): Waiting {
  const callbacks = new Set<() => void>();
  const listener = (): void => callbacks.forEach((callback) => callback());
  signal.addEventListener("abort", listener);
  const entry = { callbacks, listener };
  all.set(signal, entry);
  return entry;
}
