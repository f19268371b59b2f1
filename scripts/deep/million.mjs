// A million calls in flat memory: from one provider, and merged from four. Run on built code with --expose-gc; see .ci/run.
import { createSimulator } from "@trunkline/simulator";
import { listCalls } from "trunkline";
import { anunzi } from "trunkline/anunzi";
import { autocalls } from "trunkline/autocalls";
import { vapi } from "trunkline/vapi";
import { zudu } from "trunkline/zudu";

const total = Number(process.argv[2] ?? 1_000_000);
/** The figure that must hold, in MB above an idle process. */
const most = 100;

const megabytes = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

async function measure(name, expected, open) {
  const idle = megabytes();
  let count = 0;
  let peak = 0;
  const keys = { last: "", repeated: 0 };
  const started = performance.now();
  for await (const call of open()) {
    count += 1;
    if (call.key === keys.last) keys.repeated += 1;
    keys.last = call.key;
    if (count % 20_000 === 0) peak = Math.max(peak, megabytes() - idle);
  }
  const perSecond = Math.round(count / ((performance.now() - started) / 1000));
  const ok = count === expected && peak < most && keys.repeated === 0;
  console.log(
    `${ok ? "passed" : "FAILED"}  ${name}: ${count} of ${expected} calls, ${peak.toFixed(1)} MB above idle at most (bar ${most}), ${perSecond} calls/s`,
  );
  return ok;
}

const simulate = (calls) =>
  createSimulator({ calls, documented: false, now: "2026-11-21T12:00:00Z", assistants: 4, everyMs: 20_000 });
const key = { apiKey: "key" };

const one = simulate(total);
const four = simulate(Math.floor(total / 4));
const results = [
  await measure("one source (zudu)", total, () =>
    listCalls(zudu({ ...key, apiSecret: "secret", fetch: one.fetch }), { pageSize: 500 }),
  ),
  await measure("four sources, newest first", 4 * Math.floor(total / 4), () =>
    listCalls(
      [
        anunzi({ ...key, fetch: four.fetch }),
        autocalls({ ...key, fetch: four.fetch }),
        vapi({ ...key, fetch: four.fetch }),
        zudu({ ...key, apiSecret: "secret", fetch: four.fetch }),
      ],
      { pageSize: 100 },
    ),
  ),
];
console.log(`\nmillion: ${results.filter(Boolean).length} passed, ${results.filter((ok) => !ok).length} failed`);
process.exitCode = results.every(Boolean) ? 0 : 1;
