/** The properties that are set: an option or a detail that is undefined counts as missing. */
export function withoutUndefined(given: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
