const encoder = /* @__PURE__ */ new TextEncoder();

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSameText(given: string, expected: string): boolean {
  const one = encoder.encode(given);
  const other = encoder.encode(expected);
  let difference = one.length ^ other.length;
  // As long as the text that came, so that the time tells nothing of the secret's length.
  for (let index = 0; index < one.length; index += 1) difference |= (one[index] ?? 0) ^ (other[index] ?? 0);
  return difference === 0;
}

/** The index of the first secret whose text is the given one; -1 where there is none. */
export function findSame(given: string, secrets: readonly string[], toText = (secret: string) => secret): number {
  return secrets.findIndex((secret) => isSameText(given, toText(secret)));
}
