/** A vCon in its unsigned form, as far as a call fills one. */
export interface Vcon {
  /** Version 8, made of the call's `key` and time: the same for the same call. */
  uuid: string;
  /** When the record was made: ISO 8601, UTC. */
  created_at: string;
  /** When the provider last changed the record. */
  updated_at?: string;
  /** The customer, the assistant, then those to whom the call was to be handed. */
  parties: VconParty[];
  /** The call itself first. Empty for one that is still to come. */
  dialog: VconDialog[];
  /** Transcript, summary, sentiment and data, as far as there are any. */
  analysis: VconAnalysis[];
  /** The rest of the Call. Empty where there is no dialog to attach it to. */
  attachments: VconAttachment[];
}

/** Somebody on the line. Empty where nothing is known of them. */
export interface VconParty {
  /** `tel:` and the number. */
  tel?: string;
  /** `sip:` and the address. */
  sip?: string;
  /** As the provider has it. */
  name?: string;
  /** `none`: nobody has proven that the name is theirs. */
  validation?: "none";
  /** From `core-03` on. */
  type?: "person" | "bot";
}

/** Content within the vCon. */
export interface VconContent {
  /** `application/json` or `text/plain`. */
  mediatype: string;
  /** How the body is to be read. */
  encoding: "base64url" | "json" | "none";
  /** A text; with `json` any value, and for `core-02` its JSON text. */
  body: unknown;
}

/** A part of the conversation. Indices count from 0. */
export interface VconDialog {
  /** `incomplete`: nobody came to talk. */
  type: "recording" | "text" | "transfer" | "incomplete";
  /** When it began: ISO 8601, UTC. */
  start: string;
  /** Seconds. */
  duration?: number;
  /** Who is heard, the caller first; of a recording with two channels, a list for each channel. */
  parties?: number[] | number[][];
  /** Who called, where the list does not begin with them. */
  originator?: number;
  /** Of the recording. */
  mediatype?: string;
  /** How the body is to be read. */
  encoding?: "base64url" | "json" | "none";
  /** The recording itself. */
  body?: unknown;
  /** Over https, and only with `content_hash`. */
  url?: string;
  /** `sha512-` and the hash in base64url. */
  content_hash?: string;
  /** Why an `incomplete` dialog is. */
  disposition?: VconDisposition;
  /** Of a `transfer`, the party that is handed over. */
  transferee?: number;
  /** The party that hands over. */
  transferor?: number;
  /** The party that is to take the call. */
  transfer_target?: number;
  /** The dialog that was handed over. */
  original?: number;
  /** The dialog with the target. */
  target_dialog?: number;
}

/** Why nobody talked, in the draft's words. */
export type VconDisposition = "no-answer" | "congestion" | "failed" | "busy" | "hung-up" | "voicemail-no-message";

/** What was made of the conversation. */
export interface VconAnalysis extends VconContent {
  /** `transcript`, `summary`, `sentiment` or `report`. */
  type: string;
  /** The dialog that it was made of. Missing where there is none. */
  dialog?: number;
  /** The provider's short name. */
  vendor: string;
  /** What the body is, where its media type does not tell. */
  schema?: string;
}

/** What belongs to the conversation. */
export interface VconAttachment extends VconContent {
  /** `trunkline`. */
  purpose: string;
  /** The time of the call. */
  start: string;
  /** Whose it is: the assistant. */
  party: number;
  /** The dialog that it belongs to. */
  dialog: number;
}
