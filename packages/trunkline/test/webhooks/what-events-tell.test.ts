// What a provider's last event tells of a call, beside what `get` does: equal in every field that both tell, but for
// what the page names.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Call, CallSource } from "../../src/index.js";
import { anunziWebhook } from "../../src/providers/anunzi/index.js";
import { autocallsWebhook } from "../../src/providers/autocalls/index.js";
import { blandWebhook } from "../../src/providers/bland/index.js";
import { elevenlabsWebhook } from "../../src/providers/elevenlabs/index.js";
import { retellWebhook } from "../../src/providers/retell/index.js";
import { vapiWebhook } from "../../src/providers/vapi/index.js";
import { zuduWebhook } from "../../src/providers/zudu/index.js";
import { createReceiver, type Webhook } from "../../src/webhooks/index.js";
import { findProvider, providers } from "../providers.js";
import { simulate, sourcesOf } from "../simulated.js";

const secret = "what-events-tell";
const webhooks: Record<string, Webhook> = {
  anunzi: anunziWebhook({ secret }),
  autocalls: autocallsWebhook({ secret }),
  bland: blandWebhook({ secret }),
  elevenlabs: elevenlabsWebhook({ secret }),
  retell: retellWebhook({ secret }),
  vapi: vapiWebhook({ secret }),
  zudu: zuduWebhook({ secret }),
};

const page = readFileSync(new URL("../../../../docs/webhooks.md", import.meta.url), "utf8");
const [, table = ""] = page.split("### Beside what `get` tells");
const rows = table
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** As `{ status: "…", "customer.number": "…" }`: the fields of a call, those of parties and endings each by itself. */
function fieldsOf({ raw: _raw, assumptions: _marks, problems: _problems, completeness: _parts, ...call }: Call) {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(call)) {
    if (["assistant", "customer", "ended"].includes(name)) {
      for (const [inner, one] of Object.entries(value as object)) fields.set(`${name}.${inner}`, JSON.stringify(one));
    } else if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
      fields.set(name, JSON.stringify(value));
    }
  }
  return fields;
}

/** The last snapshot that events give of each call, and what `get` gives. */
async function compare(name: string, webhook: Webhook): Promise<{ told: Call | undefined; truth: Call }[]> {
  const simulator = simulate({ calls: 300, providers: [name], documented: false });
  const source: CallSource = sourcesOf[name]!(simulator);
  const receiver = createReceiver({ webhook });
  const last = new Map<string, Call | undefined>();
  await simulator.deliver(name, {
    to: "https://example.com/hook",
    secret,
    concurrency: 1,
    async fetch(request) {
      const { call, events } = await receiver.receive(request);
      for (const { callId, type } of events)
        if (callId !== undefined && type !== "call.started") last.set(callId, call);
      return new Response();
    },
  });
  return Promise.all([...last].map(async ([id, told]) => ({ told, truth: await source.get(id) })));
}

const list = (names: Iterable<string>): string => [...names].sort().join(", ") || "none";

test.each(providers.map(({ name }) => name))("the page says what only one side tells at %s", async (name) => {
  const pairs = await compare(name, webhooks[name]!);
  expect(pairs.length).toBeGreaterThan(100);
  const [only, more, otherwise] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { told, truth } of pairs) {
    const fetched = fieldsOf(truth);
    if (told === undefined) continue;
    expect(told.key).toBe(truth.key);
    const given = fieldsOf(told);
    for (const field of new Set([...fetched.keys(), ...given.keys()])) {
      if (!given.has(field)) only.add(field);
      else if (!fetched.has(field)) more.add(field);
      else if (given.get(field) !== fetched.get(field)) otherwise.add(field);
    }
  }
  const lacks = pairs.every(({ told }) => told === undefined) ? "all: it has the id alone" : list(only);
  const row = [findProvider(name).title, lacks, list(more), list(otherwise)];
  expect(rows.find(([title]) => title === row[0])).toEqual(row);
});
