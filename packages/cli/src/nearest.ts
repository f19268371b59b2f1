/** The word that was probably meant, if one is near enough. */
export function findNearest(typed: string, words: readonly string[]): string | undefined {
  const meant = typed.toLowerCase();
  const [best] = words
    .map((word) => ({
      word,
      distance: word.startsWith(meant) && meant !== "" ? 0.5 : countEdits(meant, word.toLowerCase()),
    }))
    .sort((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : undefined;
}

/** How many letters must be added, removed, changed or swapped with their neighbour to get from one word to the other. */
function countEdits(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) edits = Math.min(edits, beforeLast[column - 2]! + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}

/** ` Did you mean vapi? There are: anunzi, vapi.` */
export function suggest(typed: string, words: readonly string[]): string {
  const near = findNearest(typed, words);
  return `${near === undefined ? "" : ` Did you mean ${near}?`} There are: ${words.join(", ")}.`;
}
