export type Bump = "patch" | "minor" | "major";

/** A difference between two versions, and the least bump that it requires. */
export interface Change {
  bump: Bump;
  /** A part of the API: an operation's request or answer, a schema, a server. */
  where: string;
  what: string;
}

export const bumps: readonly Bump[] = ["patch", "minor", "major"];

export function largest(found: readonly Bump[]): Bump | undefined {
  return bumps.findLast((bump) => found.includes(bump));
}

/**
 * The direction of a value. A user who sends it is broken by values that are no longer accepted, a user who reads it by
 * values that are new. So removals and additions weigh the other way round.
 */
export type Direction = "sent" | "read";

/** The bump for additional values, which are harmless to a sender. */
export function widened(direction: Direction): Bump {
  return direction === "sent" ? "minor" : "major";
}
