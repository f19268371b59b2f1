/**
 * Pages, each read when it is asked for. `readNext` gives undefined at the end; an error ends them too. However they
 * end, `close` is called once; a page that is then on its way is not waited for.
 *
 * This is not a generator: once V8 has optimized one, it keeps a page that was read before alive, one for each list
 * that is read.
 */
export function iteratePages<Page>(
  readNext: () => Promise<Page | undefined>,
  close?: () => Promise<void>,
): AsyncIterableIterator<Page, void, undefined> {
  let ended = false;
  async function end(): Promise<IteratorReturnResult<void>> {
    if (!ended) {
      ended = true;
      await close?.();
    }
    return { done: true, value: undefined };
  }
  return {
    async next() {
      let value: Page | undefined;
      try {
        if (!ended) value = await readNext();
      } catch (error) {
        if (!ended) {
          await end();
          throw error;
        }
      }
      return value === undefined ? end() : { done: false, value };
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
