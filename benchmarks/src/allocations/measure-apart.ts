import { hear, startScript } from "../start-script.js";

/** Nothing is collected while it is counted: a young generation of this many megabytes does not fill. */
const roomy = ["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"];

/**
 * Without the optimising compilers, which leave allocations out when they get to it, and not always at the same time.
 */
const interpreted = ["--no-opt", "--no-sparkplug"];

/** What a script tells that is run in a process whose allocations can be counted. */
export function measureApart<Told>(
  path: string,
  given: readonly string[],
  { exactly }: { exactly: boolean },
): Promise<Told> {
  return hear<Told>(startScript(path, given, [...roomy, ...(exactly ? interpreted : [])]));
}
