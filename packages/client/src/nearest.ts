/**
 * The word that was probably meant by what somebody typed, or `undefined` if none is near enough: a word that begins
 * so, else the one with the fewest edits, up to a third of its letters. Case makes no difference.
 */
export function findNearest(typed: string, words: readonly string[]): string | undefined {
  const meant = typed.toLowerCase();
  const distanceTo = (word: string): number =>
    meant && word.toLowerCase().startsWith(meant) ? 0.5 : countEdits(meant, word.toLowerCase());
  const [best] = words
    .map((word) => ({ word, distance: distanceTo(word) }))
    .sort((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : undefined;
}

/** What to add to an error about an unknown word: ` Did you mean vapi? There are: anunzi, vapi.` */
export function suggest(typed: string, words: readonly string[]): string {
  const near = findNearest(typed, words);
  return `${near === undefined ? "" : ` Did you mean ${near}?`} There are: ${words.join(", ")}.`;
}

/**
 * How many letters must be added, removed, changed or swapped with their neighbour to get from one word to the other.
 */
function countEdits(from: string, to: string): number {
  // Too far away however it is counted; and so no depth of calls is too deep.
  if (from.length > 2 * to.length) return Infinity;
  const known: number[] = [];
  /** Of the first letters of both, so many of each. */
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
