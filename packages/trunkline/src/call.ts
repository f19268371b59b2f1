/** A word of ours, and the provider's own beside it. */
export interface Word<Unified extends string> {
  unified: Unified;
  /** The provider's word, untouched; missing where the provider says nothing. */
  raw?: string;
}

export type CallDirection = "inbound" | "outbound";
export type CallChannel = "phone" | "web" | "sip";
export type CallStatus = "scheduled" | "queued" | "ringing" | "in_progress" | "ended" | "unknown";
export type CallOutcome =
  "completed" | "no_answer" | "busy" | "voicemail" | "transferred" | "canceled" | "failed" | "unknown";
export type EndedBy = "customer" | "assistant" | "transfer" | "system" | "unknown";
export type TransferStatus = "connected" | "no_answer" | "busy" | "voicemail" | "canceled" | "failed" | "unknown";
export type AnsweredBy = "human" | "machine" | "unknown";

/**
 * `present`: it is here. `pending`: it may still come, ask again. `absent`: there is none. `withheld`: there is one,
 * and the provider keeps it back.
 */
export type Completeness = "present" | "pending" | "absent" | "withheld";

/** One end of a call. */
export interface Party {
  /** The number in E.164, where the provider's text is one. */
  e164?: string;
  /** What the provider wrote: a number, an extension, a SIP address. */
  raw: string;
  name?: string;
}

export interface Customer {
  id?: string;
  name?: string;
  /** E.164 where it is one, else what the provider wrote. */
  number?: string;
}

export interface Assistant {
  id?: string;
  name?: string;
  /** E.164 where it is one, else what the provider wrote. */
  number?: string;
}

export interface Ended {
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
  status: Word<TransferStatus>;
  /** When they took it, or else when it was tried. ISO 8601, UTC. */
  at?: string;
}

export interface ToolUse {
  id?: string;
  name?: string;
  /** As the provider has them: JSON text or an object. */
  arguments?: unknown;
  result?: unknown;
}

export interface Turn {
  role: "assistant" | "customer" | "tool" | "system";
  text: string;
  /** Seconds from the start of the call. */
  startSeconds?: number;
  /** Seconds from the start of the call. */
  endSeconds?: number;
  tool?: ToolUse;
}

export interface Transcript {
  /** The whole conversation, a line a turn, as the provider wrote it where it did. */
  text: string;
  turns: Turn[];
}

export interface Recording {
  url: string;
  kind: "mono" | "stereo" | "assistant" | "customer" | "video";
  /** True where the URL asks for the provider's key. Never send a key to a host that is not the provider's. */
  needsAuth: boolean;
  /** ISO 8601, UTC. */
  expiresAt?: string;
}

export interface CostPart {
  /** The provider's word for the part, e.g. `transport`. */
  kind: string;
  /** Plain decimal in major units, e.g. `"0.12"`. */
  amount: string;
}

export interface Cost {
  /** Plain decimal in major units, no trailing zeros, e.g. `"0.12"`. */
  amount: string;
  /** ISO 4217, where the provider says so or we assume it (then `assumptions` says `cost.currency`). */
  currency?: string;
  parts: CostPart[];
}

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
  expected: string;
}

/**
 * One call, of whichever provider. Missing is `undefined` (the key is left out), never 0 or "". Times are ISO 8601 in
 * UTC with milliseconds. A Call is a plain object: it survives `JSON.stringify` and `structuredClone`.
 */
export interface Call<Raw = unknown, Provider extends string = string> {
  /** `vapi`, `anunzi`, `autocalls`, `zudu`. Of calls of several providers, it tells which one's answer `raw` is. */
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
  channel?: CallChannel;
  /** How far the call is. */
  status: Word<CallStatus>;
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
