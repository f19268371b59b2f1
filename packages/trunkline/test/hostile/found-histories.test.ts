import { afterEach, expect, it, vi } from "vitest";
import { behaviours, combine, type Behaviour } from "./behaviours.js";
import { runHistory, type Scene } from "./history.js";
import { providers } from "./providers.js";
import { differencesOf } from "./read-list.js";

// What longer runs of `lists.property.test.ts` found, one of each kind.

const usual: Omit<Scene, "seed"> = { prefetch: 1, concurrency: 1, breaks: [], windowed: false };

const found: [string, string, string, Scene][] = [
  [
    "a row that is added and one that is deleted, in turn, put the edge behind itself each time",
    "zudu",
    "answers are limited in bytes, rows are deleted",
    { ...usual, seed: 320_453_154, concurrency: 3 },
  ],
  [
    "a repeated row stands among the new ones behind an edge that no answer reaches past",
    "anunzi",
    "rows are repeated; answers are limited in bytes",
    { ...usual, seed: 10 },
  ],
  [
    "the edge is a repeated row, which moves past another when a row is deleted",
    "zudu",
    "rows are repeated; rows are deleted",
    { ...usual, seed: 26, prefetch: 0 },
  ],
  [
    "answers that grow from the head end with the edge each time, since the row behind it does not fit",
    "zudu",
    "rows are inserted; answers are limited in bytes",
    { ...usual, seed: 24, prefetch: 2 },
  ],
  [
    "the edge stands twice",
    "zudu",
    "rows are repeated; page sizes are clamped without telling",
    { ...usual, seed: 2_147_483_637, prefetch: 2 },
  ],
  [
    "the edge stands twice, and an answer shows no more than that",
    "zudu",
    "rows are repeated; an answer holds one row",
    { ...usual, seed: 383_850_615, prefetch: 2, concurrency: 3, breaks: [45, 20, 20] },
  ],
  [
    "a page size is refused after another one was taken",
    "zudu",
    "answers are limited in bytes, rows are deleted; other page sizes are refused",
    { ...usual, seed: 2_003_494_285 },
  ],
  [
    "a planned call begins, and moves behind a page that was answered before its own",
    "zudu",
    "planned calls begin, answers overtake each other",
    { ...usual, seed: 223, concurrency: 3 },
  ],
  [
    "two planned calls begin so",
    "zudu",
    "planned calls begin, answers overtake each other",
    { ...usual, seed: 246, concurrency: 3 },
  ],
  [
    "a larger page is tried once more, and comes cut to the server's size, counted by that",
    "autocalls",
    "requests answer 500 now and then; an answer holds one row",
    { ...usual, seed: 2_147_483_629, prefetch: 2, breaks: [41, 26], windowed: true },
  ],
  [
    "a page that fails is taken for a refused size, by a server with a size of its own",
    "autocalls",
    "a row's page answers 400 for ever; pages are cut to the size asked for, and counted by another",
    { ...usual, seed: 552_331_284, prefetch: 2 },
  ],
  [
    "a planned call begins between answers of one row, which only `verify` finds",
    "zudu",
    "planned calls begin, answers overtake each other; an answer holds one row",
    { ...usual, seed: 871_067_222, prefetch: 0, concurrency: 3 },
  ],
  [
    "rows are repeated and deleted between short answers, which only `verify` finds",
    "bland",
    "rows are repeated; times are kept finer than shown, answers are limited in bytes",
    { ...usual, seed: 2_094_327_468, prefetch: 0, concurrency: 3 },
  ],
  [
    "a list ends, wrongly, among calls of one second",
    "elevenlabs",
    "page sizes vary, times are shared; what says that more is to come is wrong",
    { ...usual, seed: 1_689_436_543, concurrency: 3 },
  ],
  [
    "a list of calls that all share their second ends after a full page",
    "elevenlabs",
    "what says that more is to come is wrong; times are shared",
    { ...usual, seed: 13_750_194, prefetch: 2, windowed: true },
  ],
];

afterEach(() => void vi.restoreAllMocks());

function toBehaviour(name: string): Behaviour {
  const [one, other] = name.split("; ").map((each) => behaviours.find((behaviour) => behaviour.name === each)!);
  return other ? combine(one!, other) : one!;
}

it.each(found)("loses no call where %s: %s, %s", async (_, provider, name, scene) => {
  const { verdict } = await runHistory(new Map(providers).get(provider)!, toBehaviour(name), scene);
  expect(differencesOf(verdict)).toEqual({ lost: [], repeated: [], invented: [], outside: [] });
  expect([undefined, "paging"]).toContain(verdict.error);
});
