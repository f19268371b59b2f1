/** Some providers' times are whole seconds, so the search goes no closer; milliseconds. */
const closest = 1000;

/** How far before the last row to search, in milliseconds: 1 s, 8 s, ... up to 194 days, which are 8 ** 8 seconds. */
const farthest = 16_777_216_000;

/**
 * Finds where a list filtered by time can continue after a failing row: before this time, epoch milliseconds, which is
 * just after `since` if nothing older than the row can be read. Undefined if everything fails, which the first request
 * shows.
 *
 * @param isRead whether the newest call before a time can be read
 */
export async function findBehind(
  { since, newest }: { since: number; newest: number },
  isRead: (until: number) => Promise<boolean>,
): Promise<number | undefined> {
  let good = Math.max(since + 1, newest - farthest);
  if (!(await isRead(good))) return undefined;
  let bad = newest;
  for (let step = closest; newest - step > good; step *= 8) {
    if (await isRead(newest - step)) good = newest - step;
    else bad = newest - step;
  }
  while (bad - good > closest) {
    const middle = Math.floor((bad + good) / 2);
    if (await isRead(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
