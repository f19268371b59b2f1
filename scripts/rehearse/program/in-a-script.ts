// Runs in Node, Bun and Deno. The simulators' addresses are the last argument, and the answer is printed.
import { readCalls, type Addresses } from "./read-calls.js";

interface Script {
  process: { argv: string[] };
}

// All three have `process`, and the packages must install without the types of any of them.
const { argv } = (globalThis as unknown as Script).process;
const addresses = JSON.parse(argv.at(-1) ?? "") as Addresses;
console.log(JSON.stringify(await readCalls(addresses)));
