import type { Call, Recording, Transfer } from "../call.js";
import type { Parties } from "./vcon-parties.js";
import type { VconDialog, VconDisposition } from "./vcon-types.js";
import { withoutMissing } from "./without-missing.js";

/** The hash or the content of a recording's file. */
export type RecordingFile =
  | {
      /** `sha512-` and the hash, in base64url, of the content at its URL. */
      contentHash: string;
      /** Default: none, since the URL's response states it. */
      mediatype?: string;
    }
  | {
      /** The file's content, in base64url. */
      body: string;
      /** `audio/x-wav`, `audio/x-mp3`. */
      mediatype: string;
    };

/** The dialogs of a call that began at `start`; the first is the call itself. Empty for a call that has not started. */
export function toDialog(
  call: Call,
  start: string,
  parties: Parties,
  readFile: (recording: Recording) => RecordingFile | undefined,
): VconDialog[] {
  if (["scheduled", "queued", "ringing"].includes(call.status.unified)) return [];
  const disposition = findDisposition(call);
  const between =
    call.direction === "outbound" ? [parties.assistant, parties.customer] : [parties.customer, parties.assistant];
  if (disposition !== undefined) return [{ type: "incomplete", start, parties: between, disposition }];
  const { durationSeconds: duration } = call;
  const recorded = call.recordings.flatMap((recording): VconDialog[] => {
    const content = toContent(recording, readFile(recording));
    const heard = toHeard(recording, between, parties, call.direction !== undefined);
    return content === undefined
      ? []
      : [{ type: "recording", start, ...withoutMissing({ duration }), ...heard, ...content }];
  });
  const calls: VconDialog[] =
    recorded.length > 0 ? recorded : [{ type: "recording", start, ...withoutMissing({ duration }), parties: between }];
  const transferred = call.transfers.flatMap((transfer, index) =>
    toTransfer(transfer, call.endedAt ?? start, parties, parties.targets[index] ?? 0, calls.length + index * 2),
  );
  return [...calls, ...transferred];
}

/** Why there was no conversation; undefined if there was one, or may have been. */
function findDisposition({ outcome, ended, transcript, recordings, answeredAt }: Call): VconDisposition | undefined {
  if (transcript !== undefined || recordings.length > 0) return undefined;
  if (outcome === "no_answer") return "no-answer";
  if (outcome === "busy") return "busy";
  if (outcome === "voicemail") return "voicemail-no-message";
  if (answeredAt !== undefined) return undefined;
  if (outcome === "canceled") return ended?.by === "customer" ? "hung-up" : "failed";
  return outcome === "failed" ? "failed" : undefined;
}

function toContent({ url }: Recording, file: RecordingFile | undefined): Partial<VconDialog> | undefined {
  if (file === undefined) return undefined;
  if ("body" in file) return { mediatype: file.mediatype, encoding: "base64url", body: file.body };
  if (!url.startsWith("https://")) return undefined;
  return { url, content_hash: file.contentHash, ...withoutMissing({ mediatype: file.mediatype }) };
}

function toHeard(
  { kind }: Recording,
  between: number[],
  { customer, assistant }: Parties,
  hasDirection: boolean,
): Pick<VconDialog, "parties" | "originator"> {
  const caller = between[0] ?? customer;
  const originator = hasDirection ? { originator: caller } : {};
  // No provider says which of the two is on which channel.
  if (kind === "stereo") return { parties: [between, between], ...originator };
  if (kind !== "customer" && kind !== "assistant") return { parties: between };
  const heard = kind === "customer" ? customer : assistant;
  return { parties: [heard], ...(heard !== caller && originator) };
}

const transferDispositions = {
  no_answer: "no-answer",
  busy: "busy",
  voicemail: "voicemail-no-message",
  canceled: "hung-up",
  failed: "failed",
} as const;

/**
 * The call between customer and target, of which only is known that it took place, or why not, and the transfer itself.
 */
function toTransfer(
  { status, at }: Transfer,
  otherwise: string,
  { customer, assistant }: Parties,
  target: number,
  index: number,
): VconDialog[] {
  const start = at ?? otherwise;
  const { unified } = status;
  const between = [customer, target];
  return [
    unified === "connected" || unified === "unknown"
      ? { type: "recording", start, parties: between }
      : { type: "incomplete", start, parties: between, disposition: transferDispositions[unified] },
    {
      type: "transfer",
      start,
      transferee: customer,
      transferor: assistant,
      transfer_target: target,
      original: 0,
      target_dialog: index,
    },
  ];
}
