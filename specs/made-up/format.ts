// Values as more than one provider writes them.

/** A record in the wire's form, under construction. */
export interface Fields {
  [name: string]: unknown;
}

export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** ISO 8601 with milliseconds: `2026-11-21T12:00:00.000Z`. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/**
 * A UUID, version 4, of 32 hexadecimal digits. With `context.hex("id", 32)` the simulator finds a record by it at once.
 */
export function toUuid(digits: string): string {
  const variant = "89ab"[Number.parseInt(digits.charAt(16), 16) & 3];
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
  ];
  return `${parts.join("-")}-${digits.slice(20, 32)}`;
}

/** How long it takes to say, in seconds. */
export function secondsToSay(text: string): number {
  return 1.3 + text.length * 0.055;
}
