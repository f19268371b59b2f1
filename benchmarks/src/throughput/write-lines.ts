// Writes a provider's calls as NDJSON and parses the answers they came in, in turns. Started by throughput.ts.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSource, someAssistant, type Provider } from "../providers.js";

/** CPU seconds of each round. */
export interface Written {
  writing: number[];
  parsing: number[];
}

const rounds = 5;
/** Characters that are written at a time, roughly. */
const mostCharacters = 1_000_000;

const [name, baseUrl = "", length = "0"] = process.argv.slice(2);
// Whoever starts this names one.
const provider = name as Provider;
const folder = mkdtempSync(join(tmpdir(), "trunkline-lines-"));

async function writeLines(given?: (request: Request) => Promise<Response>): Promise<void> {
  const source = openSource(provider, { baseUrl, ...(given && { fetch: given }) });
  const file = openSync(join(folder, "calls.ndjson"), "w");
  let text = "";
  let count = 0;
  for await (const { raw: _, ...call } of source.list({ pageSize: 500, assistantId: someAssistant[provider] })) {
    text += `${JSON.stringify(call)}\n`;
    count += 1;
    if (text.length < mostCharacters) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
  if (count !== Number(length)) throw new Error(`${count} calls instead of ${length}.`);
}

async function time(task: () => Promise<void> | void): Promise<number> {
  globalThis.gc?.();
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

const written: Written = { writing: [], parsing: [] };
for (let round = -1; round < rounds; round += 1) {
  const writing = await time(() => writeLines());
  const parsing = await time(parseAnswers);
  if (round < 0) continue;
  written.writing.push(writing);
  written.parsing.push(parsing);
}
rmSync(folder, { recursive: true });
process.send?.(written);
process.disconnect?.();
