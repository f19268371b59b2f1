export type Bump = "patch" | "minor" | "major";

/** One difference between two versions, and the least bump that a release with it may have. */
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
 * Which way a value travels. A user who sends one is broken by what is refused from now on, a user who reads one by
 * what is new: what is given up and what is gained weigh the other way round.
 */
export type Direction = "sent" | "read";

/** What more may come: harmless to whoever sends it. */
export function widened(direction: Direction): Bump {
  return direction === "sent" ? "minor" : "major";
}
