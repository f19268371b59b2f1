/**
 * What most amounts look like, `0.025` and `"0.02500000"`, as plain decimal text without trailing zeros. It does without regular
 * expressions, which makes it several times as fast; an amount of another form gives undefined: `readDecimal` knows those.
 */
export function toPlainDecimal(value: unknown): string | undefined {
  // In this range a number prints as a plain decimal, without an exponent.
  if (typeof value === "number") return value >= 0.000_001 && value < 1e21 ? String(value) : undefined;
  if (typeof value !== "string") return undefined;
  const point = value.indexOf(".");
  if (point < 1 || (point > 1 && value.charCodeAt(0) === 48) /* 0 */) return undefined;
  // Past the last digit that counts.
  let end = 0;
  for (let index = 0; index < value.length; index += 1) {
    if (index === point) continue;
    const code = value.charCodeAt(index);
    if (code < 48 || code > 57) return undefined;
    if (index < point || code !== 48) end = index + 1;
  }
  return value.slice(0, end);
}
