// Tells what the heap grows by with each request of one way. Started by allocations.ts.
import { startServer } from "../server/start-server.js";
import { openAll } from "./ways.js";

const [name = "", batches = "1"] = process.argv.slice(2);
const requests = 200;
const server = await startServer();
const ask = (await openAll(server.baseUrl))[name];
if (!ask || !globalThis.gc) throw new Error(`No way "${name}", or no --expose-gc.`);

for (let count = 0; count < 1000; count += 1) await ask("small");
const values: number[] = [];
for (let batch = 0; batch < Number(batches); batch += 1) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let count = 0; count < requests; count += 1) await ask("small");
  values.push((process.memoryUsage().heapUsed - before) / requests);
}
process.send?.(values);
server.stop();
process.disconnect();
