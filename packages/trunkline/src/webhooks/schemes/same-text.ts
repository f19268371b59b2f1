/** Compares two texts in a time that does not reveal where they differ. */
export function isSameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  // Loops over the received text, so that the time does not reveal the secret's length. Beyond a text's end, a code is
  // NaN, which `^` takes as 0.
  for (let at = 0; at < given.length; at += 1) difference |= given.charCodeAt(at) ^ expected.charCodeAt(at);
  return difference === 0;
}

/** The index of the first secret whose text equals the given one; -1 if there is none. */
export function findSame(given: string, secrets: readonly string[], toText = (secret: string) => secret): number {
  return secrets.findIndex((secret) => isSameText(given, toText(secret)));
}
