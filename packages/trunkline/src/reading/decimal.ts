import { report, type Notes } from "./notes.js";

const decimalText = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * A number, or a text that holds one, as a plain decimal text: no exponent, no trailing zeros, no float arithmetic.
 * `0.025` → `"0.025"`, `"0.02500000"` → `"0.025"`, `3.39e-5` → `"0.0000339"`.
 */
export function toDecimal(value: number | string): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) {
    // JavaScript's own text of a number is the shortest plain decimal, but for very large and very small ones.
    const text = String(value);
    if (!text.includes("e")) return text;
  }
  const parts = decimalText.exec(String(value).trim());
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

/** An amount of money as a plain decimal text. 0 is an amount; null and "" are missing. */
export function readDecimal(notes: Notes, value: unknown, path: string): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const plain = typeof value === "number" || typeof value === "string" ? toDecimal(value) : undefined;
  if (plain === undefined) report(notes, path, value, "decimal number");
  return plain;
}
