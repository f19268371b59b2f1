/**
 * The value that was probably meant by what a user typed: one that starts with it, or that it starts with (of five
 * letters or more), otherwise the one with the fewest edits, up to a third of its letters. Ignores case. Undefined if
 * none is close enough.
 */
export function findNearest(typed: string, values: readonly string[]): string | undefined {
  const meant = typed.toLowerCase();
  const distanceTo = (name: string): number => {
    const value = name.toLowerCase();
    const begins = (meant && value.startsWith(meant)) || (value.length > 4 && meant.startsWith(value));
    return begins ? 0.5 : countEdits(meant, value);
  };
  const [best] = values
    .map((value) => ({ value, distance: distanceTo(value) }))
    .sort((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.value.length / 3)) ? best.value : undefined;
}

/** The end of an error about an unknown value: ` Did you mean vapi? Available: anunzi, vapi.` */
export function suggest(typed: string, values: readonly string[]): string {
  const nearest = findNearest(typed, values);
  return `${nearest === undefined ? "" : ` Did you mean ${nearest}?`} Available: ${values.join(", ")}.`;
}

/** The edit distance: letters added, removed, changed, or swapped with their neighbour. */
function countEdits(from: string, to: string): number {
  // Too far away in any case. This also bounds the recursion.
  if (from.length > 2 * to.length) return Infinity;
  const known: number[] = [];
  /** The distance between the first letters of both, `some` and `others` many. */
  const count = (some: number, others: number): number => {
    if (some < 1 || others < 1) return some + others;
    const same = from[some - 1] === to[others - 1];
    const swapped = from[some - 2] === to[others - 1] && from[some - 1] === to[others - 2];
    return (known[some * (to.length + 1) + others] ??= Math.min(
      count(some - 1, others) + 1,
      count(some, others - 1) + 1,
      count(some - 1, others - 1) + (same ? 0 : 1),
      some > 1 && others > 1 && swapped ? count(some - 2, others - 2) + 1 : Infinity,
    ));
  };
  return count(from.length, to.length);
}
