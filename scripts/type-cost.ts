// `pnpm type-cost`: measures type-checking a file that uses all clients. The target is two seconds of check time.
import { measureTypes } from "./lib/measure-types.js";

const { instantiations, types, checkSeconds, memoryMegabytes } = measureTypes();
console.log(`check time      ${checkSeconds.toFixed(2)} s (target: under 2 s)`);
console.log(`instantiations  ${instantiations}`);
console.log(`types           ${types}`);
console.log(`memory          ${memoryMegabytes.toFixed(0)} MB`);
