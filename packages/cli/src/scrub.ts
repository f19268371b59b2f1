/**
 * The last line of defence: the client takes keys out of its errors, and here they are taken out of whatever is left.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text);
}
