/** A provider's call, of which nothing is checked, neither a value nor its type: that is what makes a mapper ideal. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Raw = Record<string, any>;
