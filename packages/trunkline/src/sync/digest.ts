import type { Call } from "../call.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * What tells a changed record from the one that was written: 36 bits, so that of a hundred billion changes one or two
 * go unnoticed. Of an address only what stands before `?` counts, since signed addresses are new in every answer.
 */
export function digestCall(call: Call): string {
  const text = JSON.stringify(call.raw ?? call);
  return digestText(text.replaceAll(/(https?:[^"?\s\\]+)\?[^"\s\\]*/g, "$1"), 6);
}

/**
 * An id, 30 bits: two of a thousand are taken for each other once in two thousand times, and then one is written once
 * too often.
 */
export function digestId(id: string): string {
  return digestText(id, 5);
}

/** Two multiplicative hashes side by side, as so many characters of 6 bits each. */
function digestText(text: string, length: number): string {
  let high = 0x9e_37_79_b9;
  let low = 0x85_eb_ca_6b;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e_37_79_b1);
    low = Math.imul(low ^ code, 0x5f_35_64_95);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85_eb_ca_6b) ^ Math.imul(low ^ (low >>> 13), 0xc2_b2_ae_35);
  low = Math.imul(low ^ (low >>> 16), 0x85_eb_ca_6b) ^ Math.imul(high ^ (high >>> 13), 0xc2_b2_ae_35);
  let digest = "";
  for (let index = 0; index < length; index += 1) {
    const bits = index < 5 ? high >>> (6 * index) : low >>> (6 * (index - 5));
    digest += alphabet[bits & 63];
  }
  return digest;
}
