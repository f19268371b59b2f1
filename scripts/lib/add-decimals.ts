/** Adds two plain decimal strings exactly, since floating point is unfit for money. */
export function addDecimals(one: string, other: string): string {
  const places = Math.max(placesOf(one), placesOf(other));
  const sum = toUnits(one, places) + toUnits(other, places);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${sum < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function placesOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

function toUnits(decimal: string, places: number): bigint {
  return BigInt(decimal.replace(".", "") + "0".repeat(places - placesOf(decimal)));
}
