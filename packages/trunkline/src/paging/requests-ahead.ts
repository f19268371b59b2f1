import { readAnswer } from "./read-answer.js";
import type { AheadOptions, List, RequestsAhead, Row } from "./strategy.js";

const moves = (row: Row): boolean => row.moves === true;

export function createRequestsAhead(list: List, { signal, concurrency, seen }: AheadOptions): RequestsAhead {
  const { style: strategy, rule, fetch } = list;
  const sent = new Map<string, Promise<{ raw: unknown } | undefined>>();
  let controller = new AbortController();
  /**
   * How many pages to have under way. Reset to one after an early answer was rejected, since discarded requests cost
   * time in which the list changes.
   */
  let width = concurrency;
  // One listener for all requests.
  signal.addEventListener("abort", () => controller.abort(signal.reason), { once: true });
  return {
    async take(state, held) {
      const key = JSON.stringify(strategy.parameters(state, rule));
      const arriving = sent.get(key);
      sent.delete(key);
      // A failed one is requested again in its turn.
      const early = await arriving;
      if (early) {
        const answer = readAnswer(early.raw, list, held);
        // A row that moves from this page to a later one, which was answered before, would be on neither.
        if (!answer.rows.some(moves) && strategy.acceptsEarlyAnswer?.(answer, state, seen)) {
          width = Math.min(concurrency, width + 1);
          return { raw: early.raw, answer };
        }
        width = 1;
      }
      if (sent.size === 0) return undefined;
      sent.clear();
      controller.abort();
      controller = new AbortController();
      width = 1;
      return undefined;
    },
    send(next, answer, room) {
      if (answer.rows.some(moves)) return;
      const most = Math.min(width, Math.ceil(room / Math.max(1, answer.count)));
      for (const state of strategy.foresee?.(next, answer, rule, most) ?? []) {
        const request = strategy.parameters(state, rule);
        const key = JSON.stringify(request);
        if (sent.has(key)) continue;
        const early = fetch(request, controller.signal).then((raw) => ({ raw }));
        sent.set(
          key,
          early.catch(() => undefined),
        );
      }
    },
  };
}
