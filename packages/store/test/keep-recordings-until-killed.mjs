// A process that downloads recordings until it is killed: what recordings-killed.test.ts starts again and again. It
// says which ones the processes before it have kept, and in the end what all of them have. Built code, no test tools.
import { openStore } from "@trunkline/store";
import { vapi } from "trunkline/vapi";

const [address, folder, baseUrl] = process.argv.slice(2);

const store = await openStore(address);
const source = vapi({ apiKey: "any", baseUrl });
await store.sync(source, { settle: 0 });
async function readKept() {
  return (await store.query("select * from recording_files where sha256 is not null order by call_key")).rows;
}
process.stdout.write(`keeping ${JSON.stringify((await readKept()).map(({ call_key }) => call_key))}\n`);
// The second time there is nothing left to do.
for (let times = 2; times > 0; times -= 1) await store.downloadRecordings(source, { folder, concurrency: 4 });
process.stdout.write(`kept ${JSON.stringify(await readKept())}\n`);
await store.close();
