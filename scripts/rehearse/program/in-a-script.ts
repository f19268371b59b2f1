// Node, Bun and Deno: the simulators' addresses are the last argument, and the answer is printed.
import { readCalls, type Addresses } from "./read-calls.js";

interface Script {
  process: { argv: string[] };
}

// Each of the three has it; the types of none are needed to install the packages.
const { argv } = (globalThis as unknown as Script).process;
const addresses = JSON.parse(argv.at(-1) ?? "") as Addresses;
console.log(JSON.stringify(await readCalls(addresses)));
