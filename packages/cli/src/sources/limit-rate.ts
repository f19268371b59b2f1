type Fetch = (request: Request) => Promise<Response>;

/** Sends at most `rate` requests per second, evenly spaced. A request aborted while it waits is not sent. */
export function limitRate(fetch: Fetch, rate: number): Fetch {
  const gapMs = 1000 / rate;
  let nextAt = 0;
  return async (request) => {
    const now = performance.now();
    const waitMs = Math.max(0, nextAt - now);
    nextAt = now + waitMs + gapMs;
    if (waitMs > 0) await wait(waitMs, request.signal);
    return fetch(request);
  };
}

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      signal.removeEventListener("abort", abort);
      resolve();
    }
    function abort(): void {
      clearTimeout(timer);
      // An abort's reason may be any value, and is passed on as it is.
      reject(signal.reason as Error);
    }
    signal.addEventListener("abort", abort, { once: true });
  });
}
