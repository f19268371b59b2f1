/** The same values in any order, each order as likely as the others. */
export function shuffle<Value>(values: readonly Value[]): Value[] {
  const shuffled = [...values];
  for (let end = shuffled.length - 1; end > 0; end -= 1) {
    const at = Math.floor(Math.random() * (end + 1));
    [shuffled[end], shuffled[at]] = [shuffled[at]!, shuffled[end]!];
  }
  return shuffled;
}
