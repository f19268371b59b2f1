/** Plain, of amounts that JavaScript may write with an exponent. */
export function toDecimal(amount: number): string {
  if (amount === 0 || amount >= 0.000_001) return String(amount);
  return amount.toFixed(20).replace(/0+$/, "");
}

/** Cents as whole units: text to text, as a quotient may not be the decimal that was meant. */
export function centsToDecimal(cents: number): string {
  if (cents === 0) return "0";
  const text = String(cents);
  const point = text.indexOf(".");
  const whole = (point === -1 ? text : text.slice(0, point)).padStart(3, "0");
  const fraction = whole.slice(-2) + (point === -1 ? "" : text.slice(point + 1));
  let end = fraction.length;
  while (fraction.charCodeAt(end - 1) === 48) end -= 1;
  return end === 0 ? whole.slice(0, -2) : `${whole.slice(0, -2)}.${fraction.slice(0, end)}`;
}
