// Tells what our layer allocates with each request: the runtime's `fetch` is replaced by one that answers at once.
// Started by the guard.
import { createVapiClient } from "@trunkline/vapi";
import { allocatedBy } from "../allocations/allocated.js";

const answer = JSON.stringify({ id: "id", status: "ended", createdAt: "2026-11-21T12:00:00Z" });
/** As little of an answer as is read: a real one is the runtime's to allocate. */
const response = { ok: true, status: 200, headers: new Headers(), text: () => Promise.resolve(answer) };
// It is all that a client reads of a `Response`.
globalThis.fetch = () => Promise.resolve(response as unknown as Response);

const [waste = "0"] = process.argv.slice(2);
const client = createVapiClient({ apiKey: "key" });
const ask = async () => {
  const { data } = await client.GET("/call/{id}", { params: { path: { id: "id" } } });
  // To show that what is wasted is seen.
  return [data, Array.from({ length: Number(waste) / 8 }, () => undefined)];
};

for (let count = 0; count < 200; count += 1) await ask();
process.send?.(await allocatedBy(ask, { times: 500, batches: 5 }));
process.disconnect?.();
