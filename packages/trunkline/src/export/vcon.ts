import { InvalidInputError } from "@trunkline/client";
import type { Call, Recording } from "../call.js";
import { timeOfCall } from "./time-of-call.js";
import { toDialog, type RecordingFile } from "./vcon-dialog.js";
import { collectParties } from "./vcon-parties.js";
import { toUuid } from "./vcon-uuid.js";
import type { Vcon, VconAnalysis, VconAttachment, VconContent } from "./vcon-types.js";
import { withoutMissing } from "./without-missing.js";

/** The versions of draft-ietf-vcon-vcon-core that a vCon can be written for. */
export const vconTargets = ["core-02", "core-03", "core-04"] as const;

/** Options of `toVcon`. */
export interface VconOptions {
  /**
   * The draft to follow. `core-02` holds JSON as a string, and has no party types. New names in `core-04` are not used,
   * so that a vCon for `core-03` is valid for `core-04`, too. Default `core-03`.
   */
  target?: (typeof vconTargets)[number] | undefined;
  /**
   * Returns the hash of a recording's file, or its content. A vCon may hold a URL only with a hash, so without this
   * option recordings are left out, and the dialog only says when and between whom.
   */
  recording?: ((recording: Recording) => RecordingFile | undefined) | undefined;
}

/**
 * Converts a call to a vCon (draft-ietf-vcon-vcon-core), media type `application/vcon`: the parties, the dialog with
 * its transfers, the `analysis` (transcript, summary, sentiment, data), and the rest of the Call as an attachment with
 * the purpose `trunkline`. The same call gives the same vCon. If the call has no time at all, `created_at` is 1970 and
 * there is no dialog. Nothing is redacted: pass `redactCall(call)`.
 *
 * @throws {InvalidInputError} for an unknown target
 */
export function toVcon(call: Call, options: VconOptions = {}): Vcon {
  const { target = "core-03", recording = () => undefined } = options;
  if (!vconTargets.includes(target)) {
    throw new InvalidInputError(`\`target\` must be ${vconTargets.join(", ")}, not ${JSON.stringify(target)}.`);
  }
  const parties = collectParties(call, target !== "core-02");
  const start = timeOfCall(call);
  const dialog = start === undefined ? [] : toDialog(call, call.startedAt ?? start, parties, recording);
  const write = target === "core-02" ? toJsonText : toJsonBody;
  return {
    uuid: toUuid(call),
    created_at: call.createdAt ?? start ?? new Date(0).toISOString(),
    ...withoutMissing({ updated_at: call.updatedAt }),
    parties: parties.all,
    dialog,
    analysis: toAnalysis(call, dialog.length > 0, write),
    attachments: dialog.length > 0 && start !== undefined ? [toAttachment(call, start, parties.assistant, write)] : [],
  };
}

type WriteJson = (value: unknown) => VconContent;

function toJsonBody(value: unknown): VconContent {
  return { mediatype: "application/json", encoding: "json", body: value };
}

function toJsonText(value: unknown): VconContent {
  return { mediatype: "application/json", encoding: "json", body: JSON.stringify(value) };
}

function toText(text: string): VconContent {
  return { mediatype: "text/plain", encoding: "none", body: text };
}

function toAnalysis({ provider, transcript, analysis }: Call, hasDialog: boolean, write: WriteJson): VconAnalysis[] {
  const found: [type: string, content: VconContent | undefined, schema?: string][] = [
    transcript === undefined || transcript.turns.length === 0
      ? ["transcript", transcript && toText(transcript.text)]
      : ["transcript", write(transcript.turns), "trunkline-turns"],
    ["summary", analysis?.summary === undefined ? undefined : toText(analysis.summary)],
    ["sentiment", analysis?.sentiment === undefined ? undefined : toText(analysis.sentiment)],
    ["report", analysis?.data === undefined ? undefined : write(analysis.data)],
  ];
  return found.flatMap(([type, content, schema]) =>
    content === undefined
      ? []
      : [{ type, ...(hasDialog && { dialog: 0 }), vendor: provider, ...withoutMissing({ schema }), ...content }],
  );
}

/** What a vCon has no field for, as in the Call. Its party is the assistant, whose side the record comes from. */
function toAttachment(call: Call, start: string, party: number, write: WriteJson): VconAttachment {
  const { raw: _raw, transcript: _transcript, analysis, ...record } = call;
  const successful = withoutMissing({ successful: analysis?.successful });
  return { purpose: "trunkline", start, party, dialog: 0, ...write({ ...withoutMissing(record), ...successful }) };
}
