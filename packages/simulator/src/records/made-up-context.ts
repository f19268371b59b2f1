import type { MadeUpContext } from "../../../../specs/made-up/context.js";
import { inProcessRecording } from "../recordings/recording-url.js";
import { encodeIndex, hashNumber, hashText, hexDigits, scramble, toUnit } from "../random.js";

// North American area codes. The numbers 555-0100 to 555-0199 of each are reserved for fiction.
const areaCodes = [
  "201",
  "202",
  "206",
  "212",
  "303",
  "305",
  "312",
  "404",
  "415",
  "503",
  "512",
  "617",
  "702",
  "718",
  "808",
];

/**
 * The source of everything random in a made-up record. `onHex` is called with the names requested, to learn how ids are
 * made.
 */
export function createContext(
  seed: number,
  index: number,
  facts: Pick<MadeUpContext, "createdAt" | "assistantIds" | "live">,
  onHex?: (name: string) => void,
): MadeUpContext {
  const base = hashNumber(seed, index);
  const random = (name: string) => toUnit(hashText(base, name));
  return {
    ...facts,
    random,
    pick: (name, values) => {
      const value = values[Math.min(values.length - 1, Math.floor(random(name) * values.length))];
      if (value === undefined && values.length === 0) throw new RangeError(`Nothing to pick "${name}" from.`);
      // The index is in range, so this is undefined only if the value itself is.
      return value as (typeof values)[number];
    },
    hex: (name, length) => {
      onHex?.(name);
      // The first 8 digits encode the index: different for every record, and reversible.
      const head = hexDigits(encodeIndex(index >>> 0, hexKey(seed, name)), Math.min(8, length));
      return length <= 8 ? head : head + hexDigits(scramble(hashText(base, name) + 1), length - 8);
    },
    phoneNumber: (name) => {
      const hash = hashText(base, `${name}.number`);
      const last = 100 + (hash % 100);
      return `+1${areaCodes[(hash >>> 8) % areaCodes.length] ?? "202"}5550${last}`;
    },
    recordingUrl: inProcessRecording,
  };
}

export function hexKey(seed: number, name: string): number {
  return hashText(seed, `hex.${name}`);
}
