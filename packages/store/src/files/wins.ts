import type { IndexEntry } from "./key-index.js";

/**
 * Whether a record replaces the stored one, by the rule of `upsert` for records that a sync has read. An unchanged
 * record does not. Otherwise the record that changed later wins, by the provider's clock; if that does not tell, the
 * more complete one, then the one written later. The rules for what is put have no place here: nothing is.
 */
export function wins(given: IndexEntry, kept: IndexEntry, lastWins: boolean): boolean {
  if (given.hash === kept.hash && !kept.deleted) return false;
  if (given.updatedAt !== null && kept.updatedAt !== null && given.updatedAt !== kept.updatedAt) {
    return given.updatedAt > kept.updatedAt;
  }
  return lastWins || given.rank >= kept.rank;
}
