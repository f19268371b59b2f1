import type { Hostility } from "./hostility.js";
import type { HostileProvider } from "./provider.js";
import type { Random } from "./random.js";

/** One thing that a server may do, and what a reader may do about it. */
export interface Behaviour {
  readonly name: string;
  readonly make: (random: Random, provider: HostileProvider) => Hostility;
  /** Whether a provider's documents leave room for it. Default: every provider's. */
  readonly where?: (provider: HostileProvider) => boolean;
  /**
   * No rule can notice what gets lost: the list is read with `verify`. What happens to the account ends after a few
   * events, for else no second reading would be any better than the first.
   */
  readonly blind?: true;
  /** Kinds of errors that are the right end of such a list, where what cannot be read is not parked. */
  readonly ends?: readonly string[];
  /** Rows come or go as fast as pages are read, so that a list may be given up each time. */
  readonly fast?: true;
}

const tellsTotal = ({ tells }: HostileProvider): boolean => tells.total;
/** Lists by page tell the size of the page that they give. */
const byPage = ({ tells }: HostileProvider): boolean => tells.size;
/**
 * What is left out of a page is on no other. Only a total that stays tells of it, so that such a list is read again
 * where rows come and go meanwhile.
 */
const tornPages = { blind: true, fast: true } as const;
const tellsFlag = ({ tells }: HostileProvider): boolean => tells.flag;
const moves = ({ order }: HostileProvider): boolean => order !== "creation";

const removing = { remove: 0.35, insert: 0.2 };
const few = { remove: 0.5, insert: 0.3, most: 6 };

const totals = (["stale", "stuck", "random", "text", "missing"] as const).flatMap((total): Behaviour[] => [
  { name: `the total is ${total}`, where: tellsTotal, make: () => ({ total, drift: { insert: 0.2 } }) },
  { name: `the total is ${total}, rows are deleted`, where: tellsTotal, make: () => ({ total, drift: removing }) },
]);

const flags = (["wrong", "missing"] as const).map((flag): Behaviour => ({
  name: `what says that more is to come is ${flag}`,
  where: tellsFlag,
  make: () => ({ flag, drift: { insert: 0.2, remove: 0.1 } }),
}));

const failures = ([500, 502, 503, 429] as const).map((status): Behaviour => ({
  name: `requests answer ${status} now and then`,
  make: () => ({ transient: { rate: 0.2, statuses: [status] }, drift: { insert: 0.2, remove: 0.1 } }),
  // A page that fails for ever is asked for again and again. Where the last answer is 429, who reads is to slow down,
  // and goes on from the cursor then.
  ...(status === 429 && { ends: ["rate_limit"] }),
}));

const poisons = ([500, 502, 503] as const).map((status): Behaviour => ({
  name: `a row's page answers ${status} for ever`,
  ends: ["server"],
  make: (random) => ({ poison: { calls: random.between(1, 2), status } }),
}));

export const behaviours: readonly Behaviour[] = [
  { name: "as documented", make: () => ({}) },
  {
    name: "as another brand serves it",
    where: ({ byAssistant }) => byAssistant === true,
    make: () => ({ brand: "synthflow" }),
  },
  { name: "no calls", make: () => ({ calls: 0 }) },

  {
    name: "page sizes are clamped, told",
    where: ({ tells }) => tells.size,
    make: (random) => ({ clamp: { most: random.between(5, 20), told: true }, drift: removing }),
  },
  {
    name: "page sizes are clamped without telling",
    make: (random) => ({ clamp: { most: random.between(5, 20), told: false }, drift: { insert: 0.3 } }),
  },
  {
    name: "page sizes are clamped without telling, rows are deleted",
    blind: true,
    make: (random) => ({
      clamp: { most: random.between(5, 20), told: false },
      ...random.pick([{}, { total: "missing", flag: "missing" } as const]),
      drift: few,
    }),
  },
  {
    name: "an answer holds one row",
    where: ({ position }) => position === "number",
    // It takes three requests a row, so that more would come as fast as rows are read.
    make: (random) => ({ calls: 20, clamp: { most: 1, told: false }, drift: { insert: random.pick([0, 0.1]) } }),
  },
  {
    name: "an answer holds one row, and pages are asked for by time",
    where: ({ position }) => position === "time",
    // Nobody can tell whether there are more of its millisecond.
    fast: true,
    make: () => ({ calls: 20, clamp: { most: 1, told: false } }),
  },
  {
    name: "an answer holds one row, told",
    where: ({ tells }) => tells.size,
    make: () => ({ calls: 20, clamp: { most: 1, told: true }, drift: { insert: 0.1, remove: 0.05 } }),
  },
  { name: "page sizes vary", make: (random) => ({ vary: makeVary(random) }) },
  { name: "page sizes vary, rows are deleted", make: (random) => ({ vary: makeVary(random), drift: removing }) },
  { name: "page sizes vary, times are shared", make: (random) => ({ vary: makeVary(random), ties: 8 }) },
  { name: "answers are limited in bytes", make: (random) => ({ bytes: random.between(5_000, 20_000) }) },
  {
    name: "answers are limited in bytes, rows are deleted",
    make: (random) => ({ bytes: random.between(5_000, 20_000), drift: removing }),
  },
  {
    name: "other page sizes are refused",
    make: (random) => ({ refuse: random.pick([400, 422]), drift: { insert: 0.3 } }),
  },
  {
    name: "other page sizes are refused, rows are deleted",
    blind: true,
    make: (random) => ({ refuse: random.pick([400, 422]), drift: few }),
  },
  {
    name: "page sizes are ignored without telling",
    where: byPage,
    make: (random) => ({ own: { size: random.between(5, 30), cut: false }, drift: { insert: 0.2 } }),
  },
  {
    name: "page sizes are ignored without telling, answers are limited in bytes",
    where: byPage,
    ...tornPages,
    make: (random) => ({ own: { size: random.between(5, 30), cut: false }, bytes: random.between(5_000, 20_000) }),
  },
  {
    name: "page sizes are ignored without telling, pages vary in size",
    where: byPage,
    ...tornPages,
    make: (random) => ({ own: { size: random.between(5, 30), cut: false }, vary: makeVary(random) }),
  },
  {
    name: "pages are cut to the size asked for, and counted by another",
    where: byPage,
    ...tornPages,
    make: (random) => ({ calls: random.between(2, 80), own: { size: random.between(5, 40), cut: true } }),
  },
  {
    name: "now and then an answer is empty",
    make: () => ({ empty: 0.2, drift: { insert: 0.2, remove: 0.1 } }),
  },

  ...totals,
  ...flags,

  { name: "rows are inserted", make: (random) => ({ drift: { insert: random.pick([0.3, 1, 2.5]) } }) },
  {
    name: "rows are inserted as fast as pages are read",
    fast: true,
    make: (random) => ({ drift: { insert: random.between(5, 20), most: 400 } }),
  },
  { name: "rows are deleted", make: (random) => ({ drift: { remove: random.pick([0.1, 0.3]) } }) },
  {
    name: "a row is deleted at nearly every page",
    fast: true,
    make: () => ({ drift: { remove: 0.9 } }),
  },
  { name: "rows are inserted and deleted", make: () => ({ drift: { insert: 0.6, remove: 0.3 } }) },
  { name: "rows are edited", make: () => ({ drift: { edit: 2 } }) },
  {
    name: "rows move from below to the head",
    where: moves,
    blind: true,
    make: () => ({ drift: { move: 0.5, most: 6 } }),
  },
  {
    name: "planned calls begin, answers overtake each other",
    where: ({ plans, order }) => plans === true && order === "asked",
    make: (random) => ({ planned: random.between(2, 10), overtakes: true }),
  },
  {
    name: "rows are inserted and deleted, answers overtake each other",
    where: ({ position }) => position === "number",
    make: () => ({ drift: { insert: 0.4, remove: 0.2 }, overtakes: true }),
  },
  { name: "times are shared", make: (random) => ({ ties: random.between(3, 40), drift: { insert: 0.3 } }) },
  { name: "times are shared, rows are deleted", make: (random) => ({ ties: random.between(3, 40), drift: removing }) },
  { name: "times are kept finer than shown", make: () => ({ finer: true, ties: 6, drift: removing }) },
  {
    name: "times are kept finer than shown, answers are limited in bytes",
    // Many rows of one millisecond, and answers that do not hold them.
    fast: true,
    make: (random) => ({ finer: true, ties: 6, bytes: random.between(5_000, 20_000), drift: { remove: 0.1 } }),
  },
  { name: "rows come older than what is there", make: () => ({ drift: { backdate: 0.4, insert: 0.2 } }) },
  { name: "rows are repeated", make: (random) => ({ repeats: random.pick([0.02, 0.2]) }) },
  {
    name: "rows are repeated over whole pages",
    where: ({ position }) => position === "number",
    make: (random) => ({ stretch: makeStretch(random) }),
  },
  {
    name: "rows are repeated over whole pages, rows are deleted",
    where: ({ position }) => position === "number",
    make: (random) => ({ stretch: makeStretch(random), drift: removing }),
  },
  {
    name: "rows have no id",
    ends: ["paging"],
    fast: true,
    make: (random) => ({ anonymous: random.pick([0.01, 0.1]) }),
  },
  {
    name: "ids are beyond what a double holds",
    where: ({ numericIds }) => numericIds === true,
    make: () => ({ hugeIds: true, drift: removing }),
  },
  {
    name: "ids tell no time",
    where: ({ timeInIds }) => timeInIds === true,
    make: (random) => ({ timeless: random.pick([0.1, 1]), drift: { insert: 0.2, remove: 0.1 } }),
  },

  ...failures,
  ...poisons,
  {
    name: "a row's page answers 400 for ever",
    ends: ["invalid_request", "paging"],
    fast: true,
    make: () => ({ poison: { calls: 1, status: 400 } }),
  },

  { name: "the clock is ahead", make: () => ({ clock: 3 * 3_600_000, drift: { insert: 0.3, remove: 0.1 } }) },
  { name: "the clock is behind", make: () => ({ clock: -3 * 3_600_000, drift: { insert: 0.3, remove: 0.1 } }) },

  {
    name: "assistants share calls",
    where: ({ byAssistant }) => byAssistant === true,
    make: () => ({ shared: 0.3, drift: { insert: 0.2, remove: 0.1 } }),
  },
  {
    name: "the assistant asked for is ignored",
    where: ({ byAssistant }) => byAssistant === true,
    make: (random) => ({ ignoresParent: random.pick(["named", "unnamed"]), drift: { insert: 0.2 } }),
  },
];

/** Two behaviours at once: what each of them permits is permitted. */
export function combine(one: Behaviour, other: Behaviour): Behaviour {
  return {
    name: `${one.name}; ${other.name}`,
    make(random, provider) {
      const [first, second] = [one.make(random, provider), other.make(random, provider)];
      // A page refused for its row's sake looks like the refusal to look behind the end.
      if ([first, second].some(({ poison }) => poison?.status === 400))
        for (const each of [first, second]) delete each.flag;
      if ([first, second].some(({ own }) => own !== undefined)) for (const each of [first, second]) delete each.total;
      const drift = { ...first.drift, ...second.drift };
      const hostility = { ...first, ...second, ...(Object.keys(drift).length > 0 && { drift }) };
      return isBlind(one, other, hostility) ? { ...hostility, drift: { ...drift, most: 6 } } : hostility;
    },
    // Who refuses other page sizes may refuse what is asked for after a page that is shorter than that.
    ends: [
      ...(one.ends ?? []),
      ...(other.ends ?? []),
      ...(/refused/.test(`${one.name}; ${other.name}`) ? ["invalid_request"] : []),
    ],
    ...((one.fast || other.fast || isStrained(one, other)) && { fast: true }),
    ...((one.blind || other.blind) && { blind: true }),
  };
}

function isBlind(one: Behaviour, other: Behaviour, hostility: Hostility): boolean {
  if (one.blind === true || other.blind === true || isBeyondNotice(hostility)) return true;
  return hostility.refuse !== undefined || hostility.clamp?.told === false;
}

/**
 * Planned calls that begin, and repeated rows above which others are deleted, between pages that hold less than was
 * asked for: the README says that only `verify` finds what gets lost there.
 */
export function isBeyondNotice({ clamp, vary, bytes, planned, repeats, stretch, drift }: Hostility): boolean {
  const slips = planned !== undefined || ((repeats ?? stretch) !== undefined && drift?.remove !== undefined);
  return slips && (clamp ?? vary ?? bytes) !== undefined;
}

/**
 * Many rows of one time, and answers that may be too small for them; answers of one row, in a list that moves by a row
 * or so until the next one is read; pages of one size only, and answers that are cut short: that cannot always be read,
 * and is said.
 */
function isStrained(one: Behaviour, other: Behaviour): boolean {
  const names = `${one.name}; ${other.name}`;
  if (/one row/.test(names) || (/refused/.test(names) && /vary|bytes/.test(names))) return true;
  return /times/.test(names) && /page sizes|bytes/.test(names);
}

function makeStretch(random: Random): { rows: number; times: number } {
  const rows = random.pick([1, 1, 2, random.between(3, 20)]);
  return { rows, times: Math.ceil(random.between(10, 100) / rows) };
}

function makeVary(random: Random): { least: number; most: number } {
  return { least: random.between(1, 5), most: random.between(12, 40) };
}
