/**
 * Pages, each read when it is asked for. `readNext` gives undefined at the end; an error ends them too.
 *
 * No generator: once V8 has optimized one, it keeps the page that it gave before the latest, which was a third of all
 * that a list held.
 */
export function iteratePages<Page>(
  readNext: () => Promise<Page | undefined>,
): AsyncIterableIterator<Page, void, undefined> {
  let ended = false;
  return {
    async next() {
      if (ended) return { done: true, value: undefined };
      try {
        const value = await readNext();
        if (value !== undefined) return { done: false, value };
      } catch (error) {
        ended = true;
        throw error;
      }
      ended = true;
      return { done: true, value: undefined };
    },
    async return() {
      ended = true;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
