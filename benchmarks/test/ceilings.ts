// What must not grow unnoticed: figures that are the same on every machine. Raised only together with what makes them
// larger, and with the reason.
import type { Provider } from "../src/providers.js";

/**
 * Types that the compiler makes for the consumers' files. The same in every run; some 5 % of room, for the providers'
 * own types grow with their specs.
 */
export const instantiations = {
  "@trunkline/vapi": 10_300,
  "trunkline/vapi": 1040,
  "trunkline, all four": 1160,
} as const;

/**
 * Bytes that our layer allocates with a request, the runtime's `fetch` left out: 10,470 on Node 20, which takes most of
 * all. Runs differ by 1 %; there is some 5 % of room. An answer is read piece by piece, so that its size has a limit,
 * and looked through for integers that a number does not hold: 2,400 of it.
 */
export const bytesPerRequest = 11_000;

/**
 * Bytes that mapping a typical call allocates: 1,000 made-up ones, every tenth. Node 20 takes most; its runs differ by
 * 2 %, Anunzi's by 4 %, AutoCalls' by 9 %; some 5 % of room above the most that was seen. Vapi's took 9,100 until both
 * copies of a transcript were read, to keep the longer one, Zudu's 7,400 until its reader was Retell's as well, and all
 * of a turn's words were asked for its times.
 */
export const bytesPerCall = {
  anunzi: 6200,
  autocalls: 7000,
  bland: 14_500,
  elevenlabs: 13_300,
  retell: 9150,
  vapi: 14_850,
  zudu: 8850,
} satisfies Record<Provider, number>;

/**
 * Requests that a list of 1,000 calls takes in pages of 100, exactly. Each page begins with the last call of the one
 * before, to notice what was deleted, and the end is proven: at the edge, with the largest page there, and beyond it.
 */
export const requests = {
  anunzi: 14,
  autocalls: 13,
  bland: 12,
  elevenlabs: 11,
  retell: 11,
  vapi: 15,
  zudu: 13,
} satisfies Record<Provider, number>;

/** Modules read on importing what a program on one provider needs, exactly: each is a file to find and open. */
export const modules = { "get one call: @trunkline/vapi": 2, "list all calls: trunkline/vapi": 3 } as const;
