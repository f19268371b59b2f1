// Tells what each small request of one way allocates, server and all in place. Started by request.ts.
import { allocatedBy } from "../allocations/allocated.js";
import { startServer } from "../server/start-server.js";
import { openAll } from "./ways.js";

const [name = ""] = process.argv.slice(2);
const server = await startServer();
const ask = (await openAll(server.baseUrl))[name];
if (!ask) throw new Error(`No way "${name}".`);

for (let count = 0; count < 1000; count += 1) await ask("small");
process.send?.(await allocatedBy(() => ask("small"), { times: 200, batches: 15 }));
server.stop();
process.disconnect?.();
