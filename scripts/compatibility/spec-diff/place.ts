import type { JsonObject } from "@trunkline/spec-model";
import { widened, type Bump, type Change, type Direction } from "../change.js";

export interface Comparison {
  before: JsonObject;
  after: JsonObject;
  changes: Change[];
  /** The schemas, by name and direction, that were or are being compared, since a schema may contain itself. */
  seen: Set<string>;
}

/** The location of a schema in an API. */
export interface Place {
  where: string;
  /** From the schema's root: `customer.number`, `costs[].type`. */
  path: string;
  direction: Direction;
}

export function report(comparison: Comparison, { where, path }: Place, bump: Bump, what: string): void {
  comparison.changes.push({ bump, where, what: path === "" ? what : `\`${path}\` ${what}` });
}

export function inside({ path, ...place }: Place, key: string): Place {
  return { ...place, path: path === "" || key === "[]" ? `${path}${key}` : `${path}.${key}` };
}

/** A reader that checks for null is not broken if the value never is. */
export function compareNull(comparison: Comparison, place: Place, before: boolean, after: boolean): void {
  if (!before && after) report(comparison, place, widened(place.direction), "may now be null");
  if (before && !after) report(comparison, place, place.direction === "sent" ? "major" : "minor", "is no longer null");
}

export function compareRequired(comparison: Comparison, place: Place, before: boolean, after: boolean): void {
  const sent = place.direction === "sent";
  if (!before && after) report(comparison, place, sent ? "major" : "minor", "is now required");
  if (before && !after) report(comparison, place, sent ? "minor" : "major", "is no longer required");
}
