/** An unsigned vCon, with the fields that a call can fill. */
export interface Vcon {
  /** Version 8, made from the call's `key` and time: the same for the same call. */
  uuid: string;
  /** When the record was created: ISO 8601, UTC. */
  created_at: string;
  /** When the provider last changed the record: ISO 8601, UTC. */
  updated_at?: string;
  /** The customer, the assistant, then transfer targets. */
  parties: VconParty[];
  /** The call itself first. Empty if it has not started. */
  dialog: VconDialog[];
  /** Transcript, summary, sentiment and data, if there are any. */
  analysis: VconAnalysis[];
  /** The rest of the Call. Empty if there is no dialog to attach it to. */
  attachments: VconAttachment[];
}

/** A party of the call. Empty if nothing is known about it. */
export interface VconParty {
  /** `tel:` and the number. */
  tel?: string;
  /** `sip:` and the address. */
  sip?: string;
  /** As the provider sent it. */
  name?: string;
  /** `none`: the name was not verified. */
  validation?: "none";
  /** From `core-03` on. */
  type?: "person" | "bot";
}

/** Content embedded in the vCon. */
export interface VconContent {
  /** `application/json` or `text/plain`. */
  mediatype: string;
  /** The encoding of `body`. */
  encoding: "base64url" | "json" | "none";
  /** A string; with `json` any value or, for `core-02`, its JSON text. */
  body: unknown;
}

/** A part of the conversation. Indices count from 0. */
export interface VconDialog {
  /** `incomplete`: no conversation took place. */
  type: "recording" | "text" | "transfer" | "incomplete";
  /** When it began: ISO 8601, UTC. */
  start: string;
  /** Seconds. */
  duration?: number;
  /** The parties heard, the caller first. For a recording with two channels, a list for each channel. */
  parties?: number[] | number[][];
  /** The caller, if `parties` does not begin with it. */
  originator?: number;
  /** The recording's media type. */
  mediatype?: string;
  /** The encoding of `body`. */
  encoding?: "base64url" | "json" | "none";
  /** The recording's content. */
  body?: unknown;
  /** The recording's URL: https, and only with `content_hash`. */
  url?: string;
  /** `sha512-` and the hash in base64url. */
  content_hash?: string;
  /** Why an `incomplete` dialog is incomplete. */
  disposition?: VconDisposition;
  /** In a `transfer`: the party that is transferred. */
  transferee?: number;
  /** The party that transfers the call. */
  transferor?: number;
  /** The party that is to take the call. */
  transfer_target?: number;
  /** The dialog that was transferred. */
  original?: number;
  /** The dialog with the target. */
  target_dialog?: number;
}

/** Why there was no conversation, in the draft's terms. */
export type VconDisposition = "no-answer" | "congestion" | "failed" | "busy" | "hung-up" | "voicemail-no-message";

/** A result derived from the conversation. */
export interface VconAnalysis extends VconContent {
  /** `transcript`, `summary`, `sentiment` or `report`. */
  type: string;
  /** The dialog that it was derived from, if any. */
  dialog?: number;
  /** The provider's short name. */
  vendor: string;
  /** The body's format, if its media type does not say. */
  schema?: string;
}

/** Further data about the conversation. */
export interface VconAttachment extends VconContent {
  /** Always `trunkline`. */
  purpose: string;
  /** The time of the call: ISO 8601, UTC. */
  start: string;
  /** The party that it comes from: the assistant. */
  party: number;
  /** The dialog that it belongs to. */
  dialog: number;
}
