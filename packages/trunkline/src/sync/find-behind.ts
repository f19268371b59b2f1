/** Times are told to the second by some providers: closer than that, a row is not looked for. */
const closest = 1000;

/** How far behind the last row is looked for one that comes: 1 s, 8 s, ... 194 days, which are 8 ** 8 seconds. */
const farthest = 16_777_216_000;

/**
 * Where a list that is read by time can be gone on with behind a row that does not come: before this time, epoch
 * milliseconds, or `since` where nothing behind it comes. Undefined where all of it fails, which the first question
 * tells.
 *
 * @param isRead whether the newest call before a time comes
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
