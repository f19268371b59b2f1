/** The digits of a short hash, six bits each. */
export const hashDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * A 48-bit hash as 8 URL-safe characters, for ids in cursors and digests of records. Among 250 ids in a cursor and a
 * million others, two collide with a probability of one in a million. The first n characters are 6n bits.
 */
export function toShortHash(text: string): string {
  // cyrb53's two mixed halves: fast, evenly distributed, and the same in every runtime. It need not be secure: a
  // collision affects only one's own list.
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  let hash = "";
  for (const half of [one, two]) for (let shift = 0; shift < 24; shift += 6) hash += hashDigits[(half >>> shift) & 63];
  return hash;
}
