// What must not grow unnoticed: figures that are the same on every machine. Raised only together with what makes them
// larger, and with the reason.

/**
 * Types that the compiler makes for the consumers' files. The same in every run; some 5 % of room, for the providers'
 * own types grow with their specs.
 */
export const instantiations = {
  "@trunkline/vapi": 10_300,
  "trunkline/vapi": 900,
  "trunkline, all four": 950,
} as const;

/**
 * Bytes that our layer allocates with a request, the runtime's `fetch` left out: 9,830 on Node 20, which takes most of
 * all, 8,210 on Node 24. Runs differ by 1 %; there is some 5 % of room.
 */
export const bytesPerRequest = 10_300;

/**
 * Bytes that mapping a typical call allocates: 1,000 made-up ones, every tenth. Node 20 takes most; its runs differ by
 * 2 %, AutoCalls' by 9 %; some 5 % of room.
 */
export const bytesPerCall = {
  anunzi: 5000,
  autocalls: 6300,
  vapi: 9100,
  zudu: 6750,
} as const;

/** Requests that a list of 1,000 calls takes in pages of 100, exactly. */
export const requests = {
  /** Each page begins with the last call of the one before, to notice what was deleted. */
  anunzi: 12,
  /** The answer tells the number of pages. */
  autocalls: 10,
  /** Each page's bound includes the last call of the one before, and only a page without news is the end. */
  vapi: 12,
  zudu: 10,
} as const;

/** Modules read on importing what a program on one provider needs, exactly: each is a file to find and open. */
export const modules = { "get one call: @trunkline/vapi": 3, "list all calls: trunkline/vapi": 8 } as const;
