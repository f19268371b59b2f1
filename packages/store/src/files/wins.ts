import type { IndexEntry } from "./key-index.js";

/**
 * Whether a record takes the place of the one that is kept: the rule of `upsert`, for records that a sync has read. A
 * record that is as it was does not. Of two the one that was changed later counts, by the provider's clock; where that
 * does not tell, the one that is further on, then the one that is written later.
 */
export function wins(given: IndexEntry, kept: IndexEntry, lastWins: boolean): boolean {
  if (given.hash === kept.hash && !kept.deleted) return false;
  if (given.updatedAt !== null && kept.updatedAt !== null && given.updatedAt !== kept.updatedAt) {
    return given.updatedAt > kept.updatedAt;
  }
  return lastWins || given.rank >= kept.rank;
}
