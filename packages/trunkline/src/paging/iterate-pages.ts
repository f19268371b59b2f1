/**
 * Pages, each read when it is asked for. `readNext` gives undefined at the end; an error ends them too.
 *
 * This is not a generator: once V8 has optimized one, it keeps the page before the latest alive, one for each list that
 * is read.
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
