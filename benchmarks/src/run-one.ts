// One benchmark in a process of its own, so that none inherits another's heap. Started by main.ts, which it tells what
// it found.
import { benchmarks } from "./benchmarks.js";

const [name = ""] = process.argv.slice(2);
const finding = await benchmarks[name]?.();
process.send?.(finding);
process.disconnect?.();
