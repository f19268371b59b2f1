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
 * How far a call is. `scheduled`: planned for a time. `queued`: to be made as soon as there is room. `unknown`: the
 * provider says something that we do not know.
 */
export type CallStatus = "scheduled" | "queued" | "ringing" | "in_progress" | "ended" | "unknown";
/**
 * What came of a call that has ended. `failed`: it could not be made, or broke off. `unknown`: the provider does not
 * tell, or says something that we do not know.
 */
export type CallOutcome =
  "completed" | "no_answer" | "busy" | "voicemail" | "transferred" | "canceled" | "failed" | "unknown";
/** Who ended a call. `transfer`: it went on with somebody else. `system`: the provider, the carrier, or a limit. */
export type EndedBy = "customer" | "assistant" | "transfer" | "system" | "unknown";
/** What became of an attempt to hand a call over. */
export type TransferStatus = "connected" | "no_answer" | "busy" | "voicemail" | "canceled" | "failed" | "unknown";
/** Who or what picked up. `machine`: a voicemail, an answering machine, an automatic menu. */
export type AnsweredBy = "human" | "machine" | "unknown";

/**
 * `present`: it is here. `pending`: it may still come, ask again. `absent`: there is none. `withheld`: there is one,
 * and the provider keeps it back. `unlisted`: the provider's list leaves it out; if there is one, the source's `get`
 * has it.
 */
export type Completeness = "present" | "pending" | "absent" | "withheld" | "unlisted";

/** One end of a call. */
export interface Party {
  /** The number in E.164, where the provider's text is one. */
  e164?: string;
  /** What the provider wrote: a number, an extension, a SIP address. */
  raw: string;
  /** Who it is, where the provider tells. */
  name?: string;
}

/** The person on the line. */
export interface Customer {
  /** The provider's id of this contact. */
  id?: string;
  /** The name, as the provider has it. */
  name?: string;
  /** E.164 where it is one, else what the provider wrote. */
  number?: string;
}

/** The assistant that took or made the call: agent, bot, model, by whichever name. */
export interface Assistant {
  /** The provider's id of it: what a query's `assistantId` takes. */
  id?: string;
  /** The name, as the provider has it. */
  name?: string;
  /** E.164 where it is one, else what the provider wrote. */
  number?: string;
}

/** Who ended a call, and why. */
export interface Ended {
  /** Who ended it. */
  by: EndedBy;
  /** The provider's reason in lower case with `_` between words: stable to group by. */
  reason?: string;
  /** The provider's reason, untouched. */
  raw?: string;
}

/** An attempt to hand the call over to somebody else. */
export interface Transfer {
  /** Who was to take the call over. */
  to?: Party;
  /**
   * What became of the attempt: `connected`, they took it; `canceled`, it was given up before they could, by the
   * customer or the assistant; `unknown`, the provider does not tell.
   */
  status: WithRaw<TransferStatus>;
  /** When they took it, or else when it was tried. ISO 8601, UTC. */
  at?: string;
}

/** What the assistant asked a tool for, and what came back: one turn may hold either or both. */
export interface ToolUse {
  /** Tells which result belongs to which use. */
  id?: string;
  /** The name of the tool. */
  name?: string;
  /** As the provider has them: JSON text or an object. */
  arguments?: unknown;
  /** What the tool gave back, as the provider has it. */
  result?: unknown;
}

/** What one speaker said without a break, or one use of a tool. */
export interface Turn {
  /** Who speaks. `tool`: a tool is used. `system`: instructions and notes that nobody said. */
  role: "assistant" | "customer" | "tool" | "system";
  /** The words. Empty where a tool is used without any. */
  text: string;
  /** Seconds from the start of the call. */
  startSeconds?: number;
  /** Seconds from the start of the call. */
  endSeconds?: number;
  /** The use of a tool, where this turn is one. */
  tool?: ToolUse;
}

/** What was said. */
export interface Transcript {
  /** The whole conversation, a line a turn: as the provider wrote it, unless its list of turns has more. */
  text: string;
  /**
   * The same, speaker by speaker, in order. Empty where the text does not tell who speaks. The words of somebody of
   * whom nothing tells which party he is are in `text` alone, and in `problems`.
   */
  turns: Turn[];
}

/** One recording of a call. A call may have several kinds of the same. */
export interface Recording {
  /** Its address, as the provider gives it: it may hold a signature, and may expire. */
  url: string;
  /**
   * `mono`: all in one channel. `stereo`: assistant and customer on a channel each. `assistant`, `customer`: one
   * speaker alone.
   */
  kind: "mono" | "stereo" | "assistant" | "customer" | "video";
  /** True where the URL asks for the provider's key. Never send a key to a host that is not the provider's. */
  needsAuth: boolean;
  /** ISO 8601, UTC. */
  expiresAt?: string;
}

/** What one part of the service costs: the line, the model, the voice. */
export interface CostPart {
  /** The provider's word for the part, e.g. `transport`. */
  kind: string;
  /** Plain decimal in major units, e.g. `"0.12"`. */
  amount: string;
}

/** What the provider charges for a call. */
export interface Cost {
  /** Plain decimal in major units, no trailing zeros, e.g. `"0.12"`. */
  amount: string;
  /** ISO 4217, where the provider says so or we assume it (then `assumptions` says `cost.currency`). */
  currency?: string;
  /**
   * What the amount is made of, as far as the provider tells. It need not add up: providers round, and leave parts out.
   */
  parts: CostPart[];
}

/** What the provider's models made of a call afterwards. */
export interface Analysis {
  /** What the call was about, in the provider's sentences. */
  summary?: string;
  /** The provider's word, lower case. */
  sentiment?: string;
  /** Whether the call reached its goal, where the provider judged that. */
  successful?: boolean;
  /** Whatever else the provider's analysis found, by name. */
  data?: Record<string, unknown>;
}

/** A value that did not fit what the provider documents. The call is still here, and so is the value: in `raw`. */
export interface Problem {
  /** Dot path in `raw`. */
  path: string;
  /** What was there, in a few words: its type, or the value where it is short. */
  found: string;
  /** What is documented, in a few words. */
  expected: string;
}

/**
 * One call, of whichever provider. Missing is `undefined` (the key is left out), never 0 or "". Times are ISO 8601 in
 * UTC with milliseconds. A Call is a plain object: it survives `JSON.stringify` and `structuredClone`.
 */
export interface Call<Raw = unknown, Provider extends string = string> {
  /** The provider's short name: `vapi`. Of calls of several providers, it tells which one's answer `raw` is. */
  provider: Provider;
  /** The label given to the source, for teams with several accounts at one provider. */
  account?: string;
  /** The provider's own id, as text. Empty, with a problem, where the provider sent none. */
  id: string;
  /** Who serves the API, where that is not the provider itself: `synthflow`, `otonistark`. */
  brand?: string;
  /** `provider:account:id`: stable, fit for a primary key. */
  key: string;
  /**
   * Seen from the assistant's side: `inbound` is a customer who calls. A web call has none unless the provider says.
   */
  direction?: CallDirection;
  /** How the customer was reached. */
  channel?: CallChannel;
  /** How far the call is. */
  status: WithRaw<CallStatus>;
  /**
   * What came of the call, only once it has ended. A voicemail is no `completed`, nor is a call that broke off.
   * `transferred`: somebody else took it over, or nothing is known of the attempt; where the attempt failed, a customer
   * who talked is `completed`.
   */
  outcome?: CallOutcome;
  /** Who ended the call, and why. A voicemail is ended by the assistant, whose side hangs up on a machine. */
  ended?: Ended;
  /** Who or what picked up. */
  answeredBy?: AnsweredBy;
  /** The attempts to hand the call over, in order. Empty where there was none, or where the provider does not tell. */
  transfers: Transfer[];
  /** The caller. */
  from?: Party;
  /** The callee. */
  to?: Party;
  /** The person on the line: of `from` and `to`, the one who is not the assistant. */
  customer?: Customer;
  /** The assistant on the line: of `from` and `to`, the one who is not the customer. */
  assistant?: Assistant;
  /** When the provider made the record. */
  createdAt?: string;
  /** When the call began: dialled or came in. */
  startedAt?: string;
  /** When somebody or something answered. Missing where nobody did, and where the provider does not tell. */
  answeredAt?: string;
  /** When the line was closed. */
  endedAt?: string;
  /** When the provider last changed the record. */
  updatedAt?: string;
  /** When the call is planned to be made, where it is, or was, a scheduled one. */
  scheduledAt?: string;
  /**
   * The one time to sort, group and filter by: the time that the provider's list is ordered by, else `startedAt`,
   * `scheduledAt`, `createdAt`, `endedAt`. Missing only where the provider tells no time at all.
   */
  occurredAt?: string;
  /** How long the call lasted, in seconds; fractions are kept. */
  durationSeconds?: number;
  /** What was said; `completeness.transcript` says whether it may still come. */
  transcript?: Transcript;
  /** Empty where there is none; `completeness.recording` says whether one may still come. */
  recordings: Recording[];
  /** What the provider charges for the call, in major units of `currency`. */
  cost?: Cost;
  /** What the provider's models made of the call afterwards. */
  analysis?: Analysis;
  /** The campaign, or batch, that the call was made for. */
  campaign?: { id?: string; name?: string };
  /** What was given to the assistant, or collected by it, by name. */
  variables?: Record<string, unknown>;
  /** What the caller of the API attached. */
  metadata?: Record<string, unknown>;
  /** What of the record is there, may still come, or never will. */
  completeness: {
    transcript: Completeness;
    recording: Completeness;
    cost: Completeness;
    analysis: Completeness;
  };
  /** What no document states and we took to be so, e.g. `createdAt.zone`. */
  assumptions: string[];
  /** Values that did not fit; none is lost. */
  problems: Problem[];
  /** True where the provider says that it was a trial: a test call, a simulation. */
  test?: boolean;
  /** The provider's answer: the very object, untouched. */
  raw: Raw;
}
