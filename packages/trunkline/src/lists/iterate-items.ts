/**
 * The items of pages, one by one. By hand rather than by a generator: an item that is at hand costs one promise and not
 * three, which over a list is a good part of its time.
 */
export function iterateItems<Item>(pages: AsyncIterator<{ items: Item[] }, void>): AsyncIterator<Item, undefined> {
  let items: Item[] = [];
  let index = 0;
  /** The latest call that had to wait: whoever asks meanwhile comes after it. */
  let waiting: Promise<unknown> | undefined;

  async function readOn(): Promise<IteratorResult<Item, undefined>> {
    while (index >= items.length) {
      const { value, done } = await pages.next();
      if (done || !value) {
        items = [];
        index = 0;
        return { done: true, value: undefined };
      }
      ({ items } = value);
      index = 0;
    }
    return take();
  }

  function take(): IteratorResult<Item, undefined> {
    // In range: both callers have looked.
    const value = items[index] as Item;
    index += 1;
    return { done: false, value };
  }

  return {
    next() {
      if (!waiting && index < items.length) return Promise.resolve(take());
      const mine = waiting ? waiting.then(readOn, readOn) : readOn();
      waiting = mine;
      const release = (): void => {
        if (waiting === mine) waiting = undefined;
      };
      mine.then(release, release);
      return mine;
    },
    async return() {
      items = [];
      index = 0;
      await pages.return?.();
      return { done: true, value: undefined };
    },
  };
}
