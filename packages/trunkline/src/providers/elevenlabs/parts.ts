import { isObject, readObject, startReading, type Reader } from "../../reading/index.js";

/** A conversation, and what its mapper reads in more than one place. */
export interface Parts {
  /** What the conversation came in: the body of a webhook, or the conversation itself. */
  answer: Reader;
  /** The conversation, the row, or what a webhook tells of one. */
  call: Reader;
  /** Empty in a row, which has some of its fields itself. */
  metadata: Reader;
  phoneCall: Reader;
  error: Reader;
  /** What was deleted, and when. */
  deletion: Reader;
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
    metadata,
    phoneCall: readObject(metadata, "phone_call"),
    error: readObject(metadata, "error"),
    deletion: readObject(metadata, "deletion_settings"),
    isFailure: "failure_reason" in call.record,
  };
}
