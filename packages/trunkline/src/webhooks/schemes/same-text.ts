/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  // As long as the text that came, so that the time tells nothing of the secret's length: beyond it a code is 0.
  for (let at = 0; at < given.length; at += 1) difference |= given.charCodeAt(at) ^ expected.charCodeAt(at);
  return difference === 0;
}

/** The index of the first secret whose text is the given one; -1 where there is none. */
export function findSame(given: string, secrets: readonly string[], toText = (secret: string) => secret): number {
  return secrets.findIndex((secret) => isSameText(given, toText(secret)));
}
