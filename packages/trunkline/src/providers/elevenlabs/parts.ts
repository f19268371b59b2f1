import { isObject, nothing, readObject, startReading, type Loose, type Reader } from "../../reading/index.js";

/** A conversation, and what its mapper reads in more than one place. */
export interface Parts {
  /** What the conversation came in: the body of a webhook, or the conversation itself. */
  answer: Reader;
  /** The conversation, the row, or what a webhook tells of one. */
  call: Reader;
  /** The call where it has any of a row's own fields, which a conversation has elsewhere; empty where it has none. */
  row: Reader;
  /** Empty in a row. */
  metadata: Reader;
  phoneCall: Reader;
  error: Reader;
  /** What was deleted, and when. */
  deletion: Reader;
  /** What the conversation was started with, the platform's own variables among it. */
  variables: Reader;
  /** True for the webhook of a call that could not be placed. */
  isFailure: boolean;
}

/** Opens the body of a webhook too: the conversation is in its `data`. */
export function openRecord(raw: unknown): Parts {
  const answer = startReading(raw);
  const { type, data, conversation_id: id } = answer.record;
  const call = typeof type === "string" && id === undefined && isObject(data) ? readObject(answer, "data") : answer;
  const metadata = readObject(call, "metadata");
  return {
    answer,
    call,
    row: hasRow(call.record) ? call : nothing,
    metadata,
    phoneCall: readObject(metadata, "phone_call"),
    error: readObject(metadata, "error"),
    deletion: readObject(metadata, "deletion_settings"),
    variables: readObject(readObject(call, "conversation_initiation_client_data"), "dynamic_variables"),
    isFailure: "failure_reason" in call.record,
  };
}

/** Whether any of them is there, asked at once: one by one, each that is missing takes as long as one that is read. */
function hasRow(call: Loose): boolean {
  return (
    call.start_time_unix_secs !== undefined ||
    call.call_duration_secs !== undefined ||
    call.direction !== undefined ||
    call.conversation_initiation_source !== undefined ||
    call.termination_reason !== undefined ||
    call.call_successful !== undefined ||
    call.transcript_summary !== undefined ||
    call.call_summary_title !== undefined ||
    call.call_success_score !== undefined ||
    call.evaluation_criteria_results !== undefined ||
    call.data_collection_results !== undefined
  );
}
