/** A vCon in its unsigned form, as far as a call fills one. */
export interface Vcon {
  /** Version 8, made of the call's `key` and time: the same for the same call. */
  uuid: string;
  created_at: string;
  updated_at?: string;
  parties: VconParty[];
  dialog: VconDialog[];
  analysis: VconAnalysis[];
  attachments: VconAttachment[];
}

/** Somebody on the line. Empty where nothing is known of them. */
export interface VconParty {
  /** `tel:` and the number. */
  tel?: string;
  /** `sip:` and the address. */
  sip?: string;
  name?: string;
  /** `none`: nobody has proven that the name is theirs. */
  validation?: "none";
  /** From `core-03` on. */
  type?: "person" | "bot";
}

/** Content within the vCon. */
export interface VconContent {
  mediatype: string;
  encoding: "base64url" | "json" | "none";
  body: unknown;
}

/** A part of the conversation. Indices count from 0. */
export interface VconDialog {
  /** `incomplete`: nobody came to talk. */
  type: "recording" | "text" | "transfer" | "incomplete";
  start: string;
  /** Seconds. */
  duration?: number;
  /** Who is heard, the caller first; of a recording with two channels, a list for each channel. */
  parties?: number[] | number[][];
  /** Who called, where the list does not begin with them. */
  originator?: number;
  mediatype?: string;
  encoding?: "base64url" | "json" | "none";
  body?: unknown;
  /** Over https, and only with `content_hash`. */
  url?: string;
  content_hash?: string;
  /** Why an `incomplete` dialog is. */
  disposition?: VconDisposition;
  transferee?: number;
  transferor?: number;
  transfer_target?: number;
  original?: number;
  target_dialog?: number;
}

export type VconDisposition = "no-answer" | "congestion" | "failed" | "busy" | "hung-up" | "voicemail-no-message";

/** What was made of the conversation. */
export interface VconAnalysis extends VconContent {
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
  purpose: string;
  start: string;
  party: number;
  dialog: number;
}
