/**
 * Collects what the previous measurement left behind, in the young generation only. A full collection also discards the
 * compiled code of functions that nothing references any more. A list creates most of its functions anew, so they would
 * be compiled again in each round, and no round would be warm.
 */
export function collectYoung(): void {
  globalThis.gc?.({ type: "minor" });
}
