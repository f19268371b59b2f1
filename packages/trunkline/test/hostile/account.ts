import type { Random } from "./random.js";

/**
 * A call as the provider keeps it: what all of them know of one, whatever they call it and whichever of it they show.
 */
export interface HeldCall {
  readonly id: string;
  /** Counts the calls of an account; names and phone numbers are made of it. */
  readonly number: number;
  /** When the record was made, epoch milliseconds. A fraction is finer than what the server shows. */
  createdAt: number;
  /** When it was taken; none yet where it is only planned. */
  startedAt: number | undefined;
  /** When it is to be, where it was planned. */
  scheduledAt: number | undefined;
  seconds: number;
  /** Those whose lists show it: one, unless assistants share it. The first is the one that it names. */
  assistants: readonly string[];
  /** How long the transcript is. */
  words: number;
  /** When each part can be read for the first time: parts come late. */
  readyAt: Record<Part, number>;
  updatedAt: number;
  /** How often it was changed. */
  edits: number;
  /** Any page that would show it fails, and so may its own GET. */
  poison: Poison | undefined;
  /** The record has no id, which no document permits. */
  anonymous: boolean;
  /** Shown once more, so many rows further down. */
  repeatedAfter: number | undefined;
  /** The last of so many rows that are shown so many times more, right behind themselves. */
  stretch: { rows: number; times: number } | undefined;
}

export const parts = ["transcript", "recording", "cost", "analysis"] as const;
export type Part = (typeof parts)[number];

export interface Poison {
  /** What a page that would show it answers; undefined where pages are well. */
  page?: number;
  /** What its own GET answers; undefined where that is well. */
  get?: GetFault;
  /** Until when, epoch milliseconds; for ever without. */
  until?: number;
}

/** A status; or 200 with nothing, with an envelope that holds no call, or with the call of another id. */
export type GetFault = number | "null" | "empty" | "other";

export type CallOptions = Partial<Omit<HeldCall, "number">> & Pick<HeldCall, "createdAt">;

/** When it was taken, as far as that is known by now. */
export function startOf({ startedAt }: HeldCall, now: number): number | undefined {
  return startedAt !== undefined && startedAt <= now ? startedAt : undefined;
}

/** When it ended, as far as that is known by now. */
export function endOf({ startedAt, seconds }: HeldCall, now: number): number | undefined {
  const end = startedAt === undefined ? Infinity : startedAt + seconds * 1000;
  return end <= now ? end : undefined;
}

/**
 * When the record changed for the last time, as far as that is known by now: at its end, when a part came, or when
 * somebody changed it.
 */
export function updateOf(call: HeldCall, now: number): number {
  const times = [...Object.values(call.readyAt), startOf(call, now) ?? 0, endOf(call, now) ?? 0];
  return Math.max(call.createdAt, call.updatedAt, ...times.filter((time) => time <= now));
}

/** What was said, of the length that was made up for it. */
export function wordsOf({ number, words, edits }: HeldCall): string {
  return `Sentence ${number} of ${edits + 1}. `.repeat(words);
}

/** What happened from the first request to the last. */
export interface Truth {
  /** Every call that was ever there, by its id. */
  existed: ReadonlyMap<string, HeldCall>;
  /** Those that were there all the time, and have an id to be known by. */
  lasting: HeldCall[];
  /** Those calls as they were at the first request: what moves changes its time. */
  atFirst: (call: HeldCall) => HeldCall;
  /** Those that were there all the time, and that no list can give: their pages fail, or they have no id. */
  unreadable: HeldCall[];
}

/** An account's calls in the order of its list, newest first, and what became of them. */
export class Account {
  readonly calls: HeldCall[] = [];
  readonly assistants: string[];
  /** Ids of calls that are no more; of those, the ones that the provider keeps no longer. */
  readonly removed = new Set<string>();
  readonly expired = new Set<string>();
  /** How often something happened to it between two answers. */
  events = 0;
  #existed = new Map<string, HeldCall>();
  #atFirstRequest: ReadonlyMap<HeldCall, HeldCall> | undefined;
  #count = 0;

  constructor(
    readonly random: Random,
    readonly newId: (random: Random, createdAt: number, number: number) => string,
    assistants: number,
  ) {
    this.assistants = Array.from({ length: assistants }, (_, index) => newId(random, 1_726_000_000_000 + index, index));
  }

  /** Adds a call at the head of the list, or at another place of it. */
  add(options: CallOptions, index = 0): HeldCall {
    const { random } = this;
    const number = (this.#count += 1);
    const { createdAt } = options;
    const seconds = options.seconds ?? random.between(0, 400);
    const startedAt = "startedAt" in options ? options.startedAt : createdAt + random.between(0, 20_000);
    const end = (startedAt ?? createdAt) + seconds * 1000;
    const call: HeldCall = {
      id: this.newId(random, createdAt, number),
      number,
      seconds,
      startedAt,
      scheduledAt: undefined,
      assistants: [random.pick(this.assistants)],
      words: random.chance(0.05) ? random.between(100, 400) : random.between(1, 30),
      readyAt: { transcript: end, recording: end, cost: end, analysis: end },
      updatedAt: createdAt,
      edits: 0,
      poison: undefined,
      anonymous: false,
      repeatedAfter: undefined,
      stretch: undefined,
      ...options,
    };
    this.calls.splice(index, 0, call);
    this.#existed.set(call.id, call);
    return call;
  }

  remove(index: number): void {
    const [call] = this.calls.splice(index, 1);
    if (call) this.removed.add(call.id);
  }

  /** Puts a call where the list's order has it now. */
  move(call: HeldCall, index: number): void {
    this.calls.splice(this.calls.indexOf(call), 1);
    this.calls.splice(index, 0, call);
  }

  find(id: string): HeldCall | undefined {
    return this.calls.find((call) => call.id === id && !call.anonymous);
  }

  /** The truth counts from now on. */
  begin(): void {
    this.#atFirstRequest = copyAll(this.calls);
  }

  get begun(): boolean {
    return this.#atFirstRequest !== undefined;
  }

  truth(): Truth {
    const first = this.#atFirstRequest ?? copyAll(this.calls);
    const stayed = this.calls.filter((call) => first.has(call));
    const isUnreadable = ({ anonymous, poison }: HeldCall): boolean => anonymous || poison?.page !== undefined;
    return {
      existed: this.#existed,
      lasting: stayed.filter((call) => !isUnreadable(call)),
      unreadable: stayed.filter(isUnreadable),
      atFirst: (call) => first.get(call) ?? call,
    };
  }
}

function copyAll(calls: readonly HeldCall[]): Map<HeldCall, HeldCall> {
  return new Map(calls.map((call) => [call, { ...call }]));
}
