// What it costs to turn a provider's answers into calls, beside what it cost to parse them.
import type { Call } from "trunkline";
import type { Figure, Finding } from "./figures.js";
import { mappers } from "./mappers.js";
import { ideal } from "./mapping/ideal.js";
import { readPayloads, type Payloads, type Size } from "./payloads.js";
import { toRatio, toSpread } from "./statistics.js";

const rounds: Record<Size, number> = { documented: 300, small: 300, typical: 300, "1 MB": 40 };

export async function measureMapping(): Promise<Finding> {
  const payloads = await readPayloads();
  return {
    name: "mapping",
    title: "Mapping",
    method:
      "Calls as a provider answers them, parsed anew in each round and then mapped: first on their own, then with each transcript's turns read. Shares are of `JSON.parse` of the same bytes in the same round. Of 1,000 made-up calls, the small ones are the shortest tenth and the typical ones every tenth, as `get` answers them where the list leaves much out; calls of 1 MB are typical ones whose conversation is repeated; documented calls are those in the provider's documents. The ideal is a hand-written mapper for these calls that makes an equal `Call` and checks nothing; it and ours take turns.",
    figures: payloads.flatMap((page) => measurePage(page)),
  };
}

function measurePage({ provider, size, texts }: Payloads): Figure[] {
  const convert = mappers[provider];
  const parsing: number[] = [];
  const mapping: number[] = [];
  const reading: number[] = [];
  const besideIdeal: number[] = [];
  const byHand: number[] = [];
  for (let round = -rounds[size] / 4; round < rounds[size]; round += 1) {
    const parsed = time(() => texts.map((text) => JSON.parse(text) as unknown));
    const mapped = time(() => parsed.value.map(convert));
    const fresh = texts.map((text) => JSON.parse(text) as unknown);
    const read = time(() => fresh.map((raw) => touch(convert(raw))));
    const [own, hand] = size === "1 MB" ? [] : timeInTurns(texts, round, convert, ideal[provider]);
    if (round < 0) continue;
    if (own !== undefined) besideIdeal.push(own);
    if (hand !== undefined) byHand.push(hand);
    parsing.push(parsed.milliseconds);
    mapping.push(mapped.milliseconds);
    reading.push(read.milliseconds);
  }
  const row = `${provider}, ${size}`;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  const perSecond = mapping.map((milliseconds) => (texts.length / milliseconds) * 1000);
  return [
    { row, column: "bytes a call", unit: "bytes", value: { median: bytes, low: bytes, high: bytes, rounds: 1 } },
    { row, column: "mapped", unit: "perSecond", value: toSpread(perSecond) },
    ...(byHand.length > 0
      ? [{ row, column: "over the ideal", unit: "ratio" as const, value: toRatio(besideIdeal, byHand) }]
      : []),
    { row, column: "share of `JSON.parse`", unit: "ratio", value: toRatio(mapping, parsing) },
    { row, column: "with turns read", unit: "ratio", value: toRatio(reading, parsing) },
  ];
}

/** Of calls parsed for each of the two, so that neither finds what the other has warmed. */
function timeInTurns(
  texts: readonly string[],
  round: number,
  own: (raw: unknown) => Call,
  hand: (raw: unknown) => Call,
): [own: number, hand: number] {
  const raws = texts.map((text) => JSON.parse(text) as unknown);
  const others = texts.map((text) => JSON.parse(text) as unknown);
  if (round % 2 === 0) {
    const first = time(() => raws.map(own)).milliseconds;
    return [first, time(() => others.map(hand)).milliseconds];
  }
  const first = time(() => others.map(hand)).milliseconds;
  return [time(() => raws.map(own)).milliseconds, first];
}

/** Reads all of the transcript, should it be made only then. */
function touch(call: Call): number {
  let length = call.transcript?.text.length ?? 0;
  for (const turn of call.transcript?.turns ?? []) length += turn.text.length;
  return length;
}

function time<Value>(task: () => Value): { value: Value; milliseconds: number } {
  const started = performance.now();
  const value = task();
  return { value, milliseconds: performance.now() - started };
}
