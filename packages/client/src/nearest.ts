/**
 * The value that a user probably meant: one that starts with what was typed, or (with five letters or more) that it
 * starts with; otherwise the one that shares the most letters with it, if at most a third are missing. Ignores case.
 * Undefined if none is close enough.
 */
export function findNearest(typed: string, values: readonly string[]): string | undefined {
  const meant = typed.toLowerCase();
  const distanceTo = (name: string): number => {
    const value = name.toLowerCase();
    const begins = (meant && value.startsWith(meant)) || (value.length > 4 && meant.startsWith(value));
    return begins ? 0.5 : Math.max(meant.length, value.length) - countCommon(meant, value);
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

/** How many letters two texts share in the same order: all but one if a letter was missed, doubled or swapped. */
function countCommon(one: string, other: string): number {
  /** How many letters so far are shared with each prefix of the other, by the index of the prefix's last letter. */
  let counts: number[] = [];
  for (const letter of one) {
    const before = counts;
    counts = [];
    for (let at = 0; at < other.length; at += 1) {
      counts[at] = letter === other[at] ? (before[at - 1] ?? 0) + 1 : Math.max(before[at] ?? 0, counts[at - 1] ?? 0);
    }
  }
  return counts.at(-1) ?? 0;
}
