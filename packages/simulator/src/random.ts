/** The last step of MurmurHash3: spreads every bit of the input over all 32 bits of the output. */
export function scramble(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A 32-bit number for a text, different for each seed. */
export function hashText(seed: number, text: string): number {
  let bits = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return scramble(bits);
}

export function hashNumber(seed: number, value: number): number {
  // Includes the high half, since a creation time has more than 32 bits.
  return scramble(seed ^ scramble((value | 0) ^ Math.imul(Math.floor(value / 0x1_0000_0000), 0x9e3779b1)));
}

/** From 0 (inclusive) to 1 (exclusive). */
export function toUnit(hash: number): number {
  return hash / 0x1_0000_0000;
}

/** A sequence: each call gives the next number from 0 to 1. The same seed gives the same sequence. */
export function createRandom(seed: number): () => number {
  let count = -1;
  return () => {
    count += 1;
    return toUnit(hashNumber(seed, count));
  };
}

/** A count whose mean is `mean`: 2.3 gives 2 or, in 30 of 100 cases, 3. */
export function drawCount(random: () => number, mean: number): number {
  const whole = Math.floor(mean);
  return whole + (random() < mean - whole ? 1 : 0);
}

export function pickIndex(random: () => number, length: number): number {
  return Math.min(length - 1, Math.floor(random() * length));
}

const hexAlphabet = "0123456789abcdef";

export function hexDigits(hash: number, count: number): string {
  let digits = "";
  let bits = hash;
  for (let at = 0; at < count; at += 1) {
    if (at > 0 && at % 8 === 0) bits = scramble(bits + 0x9e3779b9);
    digits += hexAlphabet[(bits >>> (28 - 4 * (at % 8))) & 15] ?? "";
  }
  return digits;
}

const roundCount = 4;

/**
 * A Feistel network: maps each 32-bit number to another, reversibly. So ids made from it are unique, and a record can
 * be found by its id without a list of ids.
 */
export function encodeIndex(index: number, key: number): number {
  let left = (index >>> 16) & 0xffff;
  let right = index & 0xffff;
  for (let round = 0; round < roundCount; round += 1) {
    [left, right] = [right, left ^ (scramble(key + round * 0x9e37 + right) & 0xffff)];
  }
  return ((left << 16) | right) >>> 0;
}

export function decodeIndex(code: number, key: number): number {
  let left = (code >>> 16) & 0xffff;
  let right = code & 0xffff;
  for (let round = roundCount - 1; round >= 0; round -= 1) {
    [left, right] = [right ^ (scramble(key + round * 0x9e37 + left) & 0xffff), left];
  }
  return ((left << 16) | right) >>> 0;
}
