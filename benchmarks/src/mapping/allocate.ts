// Tells what mapping a typical call of each provider allocates. Started by the guard.
import { allocatedBy } from "../allocations/allocated.js";
import { mappers } from "../mappers.js";
import { readPayloads } from "../payloads.js";

const found: Record<string, number[]> = {};
for (const { provider, size, texts } of await readPayloads()) {
  if (size !== "typical") continue;
  const convert = mappers[provider];
  const raws = texts.map((text) => JSON.parse(text) as unknown);
  const mapAll = () => {
    for (const raw of raws) convert(raw);
  };
  for (let time = 0; time < 3; time += 1) mapAll();
  const bytes = await allocatedBy(mapAll, { times: 3, batches: 5 });
  found[provider] = bytes.map((all) => all / raws.length);
}
process.send?.(found);
process.disconnect?.();
