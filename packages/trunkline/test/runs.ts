/**
 * How many histories a property is tried on: a third of `whole` while a developer waits, all of them where
 * `TRUNKLINE_RUNS` is `all`, or as many as it says.
 */
export function runs(whole: number): { numRuns: number } {
  const { TRUNKLINE_RUNS: wanted } = process.env;
  if (wanted === "all") return { numRuns: whole };
  return { numRuns: wanted === undefined ? Math.ceil(whole / 3) : Number(wanted) };
}
