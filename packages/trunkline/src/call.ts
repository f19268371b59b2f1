/** A unified value together with the provider's own. */
export interface WithRaw<Unified extends string> {
  /** The value that means the same for every provider. */
  unified: Unified;
  /** The provider's value, unchanged; missing if the provider sent none. */
  raw?: string;
}

/** `inbound`: the customer called. `outbound`: the customer was called. */
export type CallDirection = "inbound" | "outbound";
/**
 * How the customer was reached: over the telephone network, from a web page or an app, by SIP without a telephone
 * number, or in a conversation by text.
 */
export type CallChannel = "phone" | "web" | "sip" | "chat";
/**
 * The progress of a call. `scheduled`: planned for a time. `queued`: to be made as soon as there is capacity.
 * `unknown`: the provider sent an unknown value.
 */
export type CallStatus = "scheduled" | "queued" | "ringing" | "in_progress" | "ended" | "unknown";
/**
 * The outcome of a call that has ended. `failed`: it could not be made, or broke off. `unknown`: the provider does not
 * say, or sent an unknown value.
 */
export type CallOutcome =
  "completed" | "no_answer" | "busy" | "voicemail" | "transferred" | "canceled" | "failed" | "unknown";
/** Who ended a call. `transfer`: it continued with somebody else. `system`: the provider, the carrier, or a limit. */
export type EndedBy = "customer" | "assistant" | "transfer" | "system" | "unknown";
/** The outcome of an attempt to transfer a call. */
export type TransferStatus = "connected" | "no_answer" | "busy" | "voicemail" | "canceled" | "failed" | "unknown";
/** Who or what answered. `machine`: voicemail, an answering machine or an automated menu. */
export type AnsweredBy = "human" | "machine" | "unknown";

/**
 * `present`: the Call has it. `pending`: it may still arrive, so ask again. `absent`: there is none. `withheld`: there
 * is one, but the provider does not hand it out. `unlisted`: the provider's list leaves it out; if there is one, the
 * source's `get` returns it.
 */
export type Completeness = "present" | "pending" | "absent" | "withheld" | "unlisted";

/** One end of a call. */
export interface Party {
  /** The number in E.164, if the provider's value is a number. */
  e164?: string;
  /** The provider's value: a number, an extension, a SIP address. */
  raw: string;
  /** The name, if the provider sends one. */
  name?: string;
}

/** The person whom the assistant talks to. */
export interface Customer {
  /** The provider's id of this contact. */
  id?: string;
  /** The name, as the provider sends it. */
  name?: string;
  /** In E.164 if possible, else the provider's value. */
  number?: string;
}

/** The assistant that answered or made the call; providers also call it an agent, a bot or a model. */
export interface Assistant {
  /** The provider's id of the assistant, as in a query's `assistantId`. */
  id?: string;
  /** The name, as the provider sends it. */
  name?: string;
  /** In E.164 if possible, else the provider's value. */
  number?: string;
}

/** Who ended a call, and why. */
export interface Ended {
  /** Who ended it. */
  by: EndedBy;
  /** The provider's reason in lower case with `_` between words, to group by. */
  reason?: string;
  /** The provider's reason, unchanged. */
  raw?: string;
}

/** An attempt to transfer the call to somebody else. */
export interface Transfer {
  /** The target of the transfer. */
  to?: Party;
  /**
   * The outcome of the attempt. `connected`: the target answered. `canceled`: the customer or the assistant gave up
   * before that. `unknown`: the provider does not say.
   */
  status: WithRaw<TransferStatus>;
  /** When the target answered, or else when the transfer was tried. ISO 8601, UTC. */
  at?: string;
}

/** An assistant's request to a tool, and the tool's result. A turn may hold either or both. */
export interface ToolUse {
  /** Matches a result with its request. */
  id?: string;
  /** The name of the tool. */
  name?: string;
  /** As the provider sends them: a JSON string or an object. */
  arguments?: unknown;
  /** What the tool returned, as the provider sends it. */
  result?: unknown;
}

/** What one speaker said without interruption, or one use of a tool. */
export interface Turn {
  /** Who speaks. `tool`: a tool is used. `system`: instructions and notes that were not spoken. */
  role: "assistant" | "customer" | "tool" | "system";
  /** The words. Empty if a tool is used without any. */
  text: string;
  /** Seconds from the start of the call. */
  startSeconds?: number;
  /** Seconds from the start of the call. */
  endSeconds?: number;
  /** The use of a tool, if this turn is one. */
  tool?: ToolUse;
}

/** What was said. */
export interface Transcript {
  /** The whole conversation, one line per turn: the provider's own text, unless its list of turns has more. */
  text: string;
  /**
   * The same as turns, in order. Empty if the text does not say who speaks. Words of a speaker who cannot be identified
   * as a party are only in `text`, and reported in `problems`.
   */
  turns: Turn[];
}

/** One recording of a call. A call may have several, of different kinds. */
export interface Recording {
  /** The URL, as the provider sends it. It may contain a signature, and may expire. */
  url: string;
  /**
   * `mono`: everything on one channel. `stereo`: assistant and customer on separate channels. `assistant`, `customer`:
   * one speaker alone.
   */
  kind: "mono" | "stereo" | "assistant" | "customer" | "video";
  /** True if the URL needs the provider's API key. Never send the key to a host that is not the provider's. */
  needsAuth: boolean;
  /** When the URL expires, if known: ISO 8601, UTC. */
  expiresAt?: string;
}

/** The cost of one part of the service: the line, the model, the voice. */
export interface CostPart {
  /** The provider's name for the part, e.g. `transport`. */
  kind: string;
  /** Plain decimal in major units, e.g. `"0.12"`. */
  amount: string;
}

/** What the provider charges for a call. */
export interface Cost {
  /** Plain decimal in major units, without trailing zeros, e.g. `"0.12"`. */
  amount: string;
  /** ISO 4217, if the provider states it or it is assumed (`assumptions` then contains `cost.currency`). */
  currency?: string;
  /** The breakdown, as far as the provider states it. It need not add up: providers round, and leave parts out. */
  parts: CostPart[];
}

/** The results of the provider's analysis of a call, made after it. */
export interface Analysis {
  /** The provider's summary of the call. */
  summary?: string;
  /** The provider's value, in lower case. */
  sentiment?: string;
  /** Whether the call reached its goal, if the provider judged that. */
  successful?: boolean;
  /** Other results of the provider's analysis, by name. */
  data?: Record<string, unknown>;
}

/** A value that does not match the provider's documentation. The call is still returned, and the value is in `raw`. */
export interface Problem {
  /** Dot path in `raw`. */
  path: string;
  /** What was found, in a few words: its type, or the value if it is short. */
  found: string;
  /** What is documented, in a few words. */
  expected: string;
}

/**
 * One call, from any provider. A missing value is `undefined` (the key is left out), never 0 or "". Times are ISO 8601
 * in UTC with milliseconds. A Call is a plain object: it survives `JSON.stringify` and `structuredClone`.
 */
export interface Call<Raw = unknown, Provider extends string = string> {
  /** The provider's short name: `vapi`. Among calls of several providers, it discriminates the type of `raw`. */
  provider: Provider;
  /** The source's account label, for teams with several accounts at one provider. */
  account?: string;
  /** The provider's own id, as a string. Empty, with a problem, if the provider sent none. */
  id: string;
  /** Who serves the API, if not the provider itself: `synthflow`, `otonistark`. */
  brand?: string;
  /** `provider:account:id`: stable, so it can be a primary key. */
  key: string;
  /** `inbound`: the customer called. A web call has no direction unless the provider states one. */
  direction?: CallDirection;
  /** How the customer was reached. */
  channel?: CallChannel;
  /** The progress of the call. */
  status: WithRaw<CallStatus>;
  /**
   * The outcome, only once the call has ended. Neither a voicemail nor a call that broke off is `completed`.
   * `transferred`: somebody else took it over, or the outcome of the attempt is unknown. If the attempt failed, a call
   * in which the customer talked is `completed`.
   */
  outcome?: CallOutcome;
  /** Who ended the call, and why. A voicemail is ended by the assistant, whose side hangs up on a machine. */
  ended?: Ended;
  /** Who or what answered. */
  answeredBy?: AnsweredBy;
  /** The attempts to transfer the call, in order. Empty if there were none, or if the provider does not say. */
  transfers: Transfer[];
  /** The caller. */
  from?: Party;
  /** The callee. */
  to?: Party;
  /** The person in the call: of `from` and `to`, the one who is not the assistant. */
  customer?: Customer;
  /** The assistant in the call: of `from` and `to`, the one who is not the customer. */
  assistant?: Assistant;
  /** When the provider created the record. */
  createdAt?: string;
  /** When the call began: was dialed or came in. */
  startedAt?: string;
  /** When somebody or something answered. Missing if nobody did, or if the provider does not say. */
  answeredAt?: string;
  /** When the call ended. */
  endedAt?: string;
  /** When the provider last changed the record. */
  updatedAt?: string;
  /** When the call is or was planned to be made, if it was scheduled. */
  scheduledAt?: string;
  /**
   * The one time to sort, group and filter by: the time that the provider's list is ordered by, else `startedAt`,
   * `scheduledAt`, `createdAt`, `endedAt`. Missing only if the provider sends no time at all.
   */
  occurredAt?: string;
  /** The length of the call in seconds; fractions are kept. */
  durationSeconds?: number;
  /** What was said. `completeness.transcript` says whether it may still arrive. */
  transcript?: Transcript;
  /** The recordings; empty if there are none. `completeness.recording` says whether one may still arrive. */
  recordings: Recording[];
  /** What the provider charges for the call. */
  cost?: Cost;
  /** The results of the provider's analysis, made after the call. */
  analysis?: Analysis;
  /** The campaign or batch that the call belongs to. */
  campaign?: { id?: string; name?: string };
  /** The values given to the assistant or collected by it, by name. */
  variables?: Record<string, unknown>;
  /** The metadata that the API's user attached. */
  metadata?: Record<string, unknown>;
  /** Which parts of the record are there, may still arrive, or never will. */
  completeness: {
    transcript: Completeness;
    recording: Completeness;
    cost: Completeness;
    analysis: Completeness;
  };
  /** What was assumed because no documentation states it, e.g. `createdAt.zone`. */
  assumptions: string[];
  /** Values that do not match the documentation; none is lost. */
  problems: Problem[];
  /** True if the provider says that it was a test call or a simulation. */
  test?: boolean;
  /** The provider's record: the same object, unchanged. */
  raw: Raw;
}
