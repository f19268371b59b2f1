// Writes a provider's calls as NDJSON, by our list and by the least that does it, and parses the answers they came in,
// in turns. Started by throughput.ts.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Call } from "trunkline";
import { collectYoung } from "../collect-young.js";
import { listOneByOne } from "../listing/by-hand.js";
import { toRowMapper } from "../mappers.js";
import { ideal } from "../mapping/ideal.js";
import { openSource, someAssistant, type Provider } from "../providers.js";

/** CPU seconds of each round. */
export interface Written {
  writing: number[];
  byHand: number[];
  parsing: number[];
}

const rounds = 5;
/** Characters that are written at a time, roughly. */
const mostCharacters = 1_000_000;

const [name, baseUrl = "", length = "0"] = process.argv.slice(2);
// Whoever starts this names one.
const provider = name as Provider;
const folder = mkdtempSync(join(tmpdir(), "trunkline-lines-"));

const pageSize = 500;
/** Where a page holds fewer calls, at the most. */
const largestPages: Partial<Record<Provider, number>> = { anunzi: 100, autocalls: 100, elevenlabs: 100 };
/** Where the list's rows lack what the ideal mapper reads, ours takes its place. */
const withoutIdeal: readonly Provider[] = ["bland", "elevenlabs"];

/** Changes the call itself: nobody else uses it, and copying it takes half as long as mapping it. */
function withoutRaw(call: Call): Call {
  call.raw = undefined;
  return call;
}

function openLines(): { write: (call: Call) => void; close: () => void } {
  const file = openSync(join(folder, "calls.ndjson"), "w");
  let text = "";
  return {
    write(call) {
      text += `${JSON.stringify(call)}\n`;
      if (text.length < mostCharacters) return;
      writeSync(file, text);
      text = "";
    },
    close() {
      writeSync(file, text);
      closeSync(file);
    },
  };
}

async function writeLines(given?: (request: Request) => Promise<Response>): Promise<void> {
  const source = openSource(provider, { baseUrl, ...(given && { fetch: given }) });
  const lines = openLines();
  let count = 0;
  for await (const call of source.list({ pageSize, assistantId: someAssistant[provider] })) {
    lines.write(withoutRaw(call));
    count += 1;
  }
  lines.close();
  if (count !== Number(length)) throw new Error(`${count} calls instead of ${length}.`);
}

/** A loop on `fetch`, with a mapper that checks nothing. */
async function writeByHand(): Promise<void> {
  const convert = withoutIdeal.includes(provider) ? toRowMapper(provider) : ideal[provider];
  const lines = openLines();
  const write = (raw: unknown): Call => {
    const call = withoutRaw(convert(raw));
    lines.write(call);
    return call;
  };
  await listOneByOne(provider, baseUrl, Number(length), write, largestPages[provider] ?? pageSize);
  lines.close();
}

async function time(task: () => Promise<void> | void): Promise<number> {
  collectYoung();
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const answers: string[] = [];
await writeLines(async (request) => {
  const answer = await fetch(request);
  answers.push(await answer.clone().text());
  return answer;
});
const parseAnswers = (): void => {
  for (const answer of answers) JSON.parse(answer);
};

const written: Written = { writing: [], byHand: [], parsing: [] };
for (let round = -1; round < rounds; round += 1) {
  const writing = await time(() => writeLines());
  const byHand = await time(writeByHand);
  const parsing = await time(parseAnswers);
  if (round < 0) continue;
  written.writing.push(writing);
  written.byHand.push(byHand);
  written.parsing.push(parsing);
}
rmSync(folder, { recursive: true });
process.send?.(written);
process.disconnect?.();
