/** An object with string keys whose values nobody vouches for: what a provider's answer is until it has been read. */
export type Loose = Readonly<Record<string, unknown>>;

export function isMissing(value: unknown): value is null | undefined | "" {
  return value === undefined || value === null || value === "";
}

export function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a property whose name came from a provider. By assignment, `__proto__` would change the prototype instead. */
export function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/** `{}` and missing are the same to a reader of the Call. */
export function orUndefined<Value extends object>(value: Value): Value | undefined {
  for (const key in value) if (Object.hasOwn(value, key)) return value;
  return undefined;
}

/** Of two copies of a text the longer one; the first where they are as long. */
export function longerOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.length > one.length ? other : one;
}

/** Whether, of two copies of a list, this one is longer than the other. */
export function isLonger(list: unknown, other: unknown): boolean {
  return Array.isArray(list) && Array.isArray(other) && list.length > other.length;
}

/** The first that is there. Unlike `??` it has all of them read, so that an odd one is seen beside a good one. */
export function firstOf<Value>(one: Value | undefined, other: Value | undefined, last?: Value): Value | undefined {
  return one ?? other ?? last;
}

const plainNumber = /^\s*-?\d{1,16}(?:\.\d{1,16})?\s*$/;

/** A finite number, or a text that holds one in plain digits. -0 is 0: it would not survive JSON. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : undefined;
  return typeof value === "string" && plainNumber.test(value) ? Number(value) + 0 : undefined;
}
