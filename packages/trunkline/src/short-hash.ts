const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * An id as 48 bits in 8 characters, for cursors. Of 250 ids in a cursor and a million others, two are alike with a
 * probability of one in a million.
 */
export function shortenId(id: string): string {
  // cyrb53's two mixed halves: fast, even, and the same in every runtime. Nobody gains by a collision but in their own
  // list.
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  let text = "";
  for (const half of [one, two]) for (let shift = 0; shift < 24; shift += 6) text += alphabet[(half >>> shift) & 63];
  return text;
}
