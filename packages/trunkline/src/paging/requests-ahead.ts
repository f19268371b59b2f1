type Parameters = Record<string, unknown>;

/** Requests of one list that are sent ahead of their turn. */
export interface RequestsAhead {
  /** Sends what is not under way yet. */
  send: (requests: readonly Parameters[]) => void;
  /**
   * The answer to a request that was sent early; undefined where it was not sent, or failed: then it is asked for in
   * its turn.
   */
  take: (request: Parameters) => Promise<{ raw: unknown } | undefined>;
  /** Cancels all that is under way, and says whether there was anything. */
  drop: () => boolean;
}

export function createRequestsAhead(
  fetch: (parameters: Parameters, signal: AbortSignal) => Promise<unknown>,
  signal: AbortSignal,
): RequestsAhead {
  const sent = new Map<string, Promise<{ raw: unknown } | undefined>>();
  let controller = new AbortController();
  // One listener, however many requests there are.
  signal.addEventListener("abort", () => controller.abort(signal.reason), { once: true });
  return {
    send(requests) {
      for (const request of requests) {
        const key = JSON.stringify(request);
        if (sent.has(key)) continue;
        const answer = fetch(request, controller.signal).then((raw) => ({ raw }));
        sent.set(
          key,
          answer.catch(() => undefined),
        );
      }
    },
    async take(request) {
      const key = JSON.stringify(request);
      const answer = sent.get(key);
      sent.delete(key);
      return answer;
    },
    drop() {
      if (sent.size === 0) return false;
      sent.clear();
      controller.abort();
      controller = new AbortController();
      return true;
    },
  };
}
