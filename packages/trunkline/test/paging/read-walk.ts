import { writeCursor } from "../../src/paging/cursor-text.js";
import type { List } from "../../src/paging/strategy.js";
import { walk } from "../../src/paging/walk.js";
import { positionAfter } from "../../src/paging/walked-page.js";

/** The ids, and the error that ended the list; left off after `stopAt` rows and gone on with from a cursor. */
export async function read(list: List, pageSize: number, stopAt = Infinity) {
  const ids: string[] = [];
  const options = { pageSize, signal: new AbortController().signal };
  let cursor: string | undefined;
  let failure: unknown;
  try {
    reading: for await (const page of walk(list, { ...options, cursor })) {
      for (const [index, id] of page.ids.entries()) {
        ids.push(id);
        if (ids.length < stopAt) continue;
        cursor = writeCursor(positionAfter(page, index + 1));
        break reading;
      }
    }
    if (cursor !== undefined) for await (const page of walk(list, { ...options, cursor })) ids.push(...page.ids);
  } catch (error) {
    failure = error;
  }
  return { ids, failure };
}
