/** The properties that are set. An undefined option or detail counts as missing. */
export function withoutUndefined(given: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
