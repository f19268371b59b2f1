/**
 * Bytes that a task allocates each time, by what the heap grew. The young generation has to be too large to be
 * collected meanwhile: see measure-apart.ts.
 */
export async function allocatedBy(
  task: () => unknown,
  { times, batches }: { times: number; batches: number },
): Promise<number[]> {
  if (!globalThis.gc) throw new Error("Allocations can be told with --expose-gc only.");
  const found: number[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    for (let time = 0; time < times; time += 1) await task();
    found.push((process.memoryUsage().heapUsed - before) / times);
  }
  return found;
}
