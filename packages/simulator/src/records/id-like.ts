import { pickIndex } from "../random.js";

const uuidPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const fewestDigits = 6;

/** A new id in the form of `sample`: digits stay digits, a UUID stays a UUID, and words are kept. */
export function idLike(sample: unknown, random: () => number): string | number {
  if (typeof sample === "number") {
    const digits = Math.max(fewestDigits, String(Math.abs(Math.trunc(sample))).length);
    return Number(randomDigits(digits, random));
  }
  const text = String(sample ?? "");
  if (uuidPattern.test(text)) return text.replace(uuidPattern, () => randomUuid(random));
  // A leading creation time is kept; only what follows is random.
  const time = /^\d{13}(?!\d)/.exec(text)?.[0] ?? "";
  const rest = text.slice(time.length);
  let places = 0;
  const changed = rest.replace(/[0-9a-f]{8,}|\d+/gi, (run) => {
    places += run.length;
    return /^\d+$/.test(run) ? randomDigits(run.length, random) : randomHex(run.length, random);
  });
  return time + changed + (places < fewestDigits ? randomDigits(fewestDigits + 2, random) : "");
}

function randomDigits(count: number, random: () => number): string {
  let digits = String(1 + pickIndex(random, 9));
  while (digits.length < count) digits += String(pickIndex(random, 10));
  return digits;
}

function randomHex(count: number, random: () => number): string {
  let digits = "";
  while (digits.length < count) digits += pickIndex(random, 16).toString(16);
  return digits;
}

function randomUuid(random: () => number): string {
  const digits = randomHex(32, random);
  const variant = "89ab"[Number.parseInt(digits[16] ?? "0", 16) & 3] ?? "8";
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}
