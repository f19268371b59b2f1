/** How many histories a property is tried on: as many as a developer waits for, or `TRUNKLINE_RUNS`. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Number(process.env.TRUNKLINE_RUNS ?? usual) };
}
