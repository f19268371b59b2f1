import type { CostPart } from "../call.js";
import { isMissing } from "./loose.js";
import { assume, report, type Notes, type Reader } from "./reader.js";

/** What most amounts in texts look like: no sign, no exponent, and a fraction. */
const plainText = /^(?:0|[1-9]\d*)\.\d+$/;
const decimalText = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * An amount of money, a number or a text that holds one, as a plain decimal text. 0 is an amount; null and "" are
 * missing.
 */
export function readDecimal(from: Reader, name: string): string | undefined {
  const value = from.record[name];
  if (isMissing(value)) return undefined;
  const plain = typeof value === "number" ? fromNumber(value) : typeof value === "string" ? fromText(value) : undefined;
  if (plain === undefined) report(from, name, value, "decimal number");
  return plain;
}

/** As `readDecimal`, of an amount in cents: in whole units, without float arithmetic. */
export function readCents(from: Reader, name: string): string | undefined {
  const cents = readDecimal(from, name);
  return cents && toPlain(`${cents}e-2`);
}

/**
 * What the parts of a cost add up to, where no total is told: that is the assumption `cost.fromParts`. Without float
 * arithmetic.
 */
export function sumParts(notes: Notes, parts: readonly CostPart[]): string | undefined {
  if (parts.length === 0) return undefined;
  assume(notes, "cost.fromParts");
  const pairs = parts.map(({ amount }) => amount.split("."));
  const scale = Math.max(...pairs.map(([, fraction = ""]) => fraction.length));
  const add = (sum: bigint, [whole = "", fraction = ""]: string[]): bigint =>
    sum + BigInt(whole + fraction.padEnd(scale, "0"));
  return toPlain(`${pairs.reduce(add, 0n)}e-${scale}`);
}

/** JavaScript's own text of a number is the shortest plain decimal, but for very large and very small ones. */
function fromNumber(value: number): string | undefined {
  const size = Math.abs(value);
  return value === 0 || (size >= 0.000_001 && size < 1e21) ? String(value) : toPlain(String(value));
}

function fromText(text: string): string | undefined {
  if (!plainText.test(text)) return toPlain(text);
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48 /* 0 */) end -= 1;
  if (text.charCodeAt(end - 1) === 46 /* . */) end -= 1;
  return text.slice(0, end);
}

/** No exponent, no trailing zeros, no float arithmetic: `3.39e-5` → `"0.0000339"`. */
function toPlain(text: string): string | undefined {
  const parts = decimalText.exec(text.trim());
  const whole = parts?.[2] ?? "";
  const fraction = parts?.[3] ?? "";
  if (!parts || whole + fraction === "") return undefined;
  const exponent = Number(parts[4] ?? 0);
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const shifted =
    point <= 0
      ? { whole: "0", fraction: "0".repeat(-point) + digits }
      : { whole: digits.slice(0, point).padEnd(point, "0"), fraction: digits.slice(point) };
  const cleanWhole = shifted.whole.replace(/^0+(?=\d)/, "");
  const cleanFraction = shifted.fraction.replace(/0+$/, "");
  const plain = cleanFraction === "" ? cleanWhole : `${cleanWhole}.${cleanFraction}`;
  return parts[1] === "-" && plain !== "0" ? `-${plain}` : plain;
}
