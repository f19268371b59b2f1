export { addSeconds } from "./add-seconds.js";
export { readDecimal } from "./decimal.js";
export { readDigits } from "./digits.js";
export { readDuration } from "./duration.js";
export { fieldsOf } from "./fields.js";
export { toIsoTime } from "./iso-time.js";
export { readItems } from "./items.js";
export { assume, report, startNotes, type Notes } from "./notes.js";
export { toOccurredAt } from "./occurred-at.js";
export { setOwn } from "./own.js";
export { numberOf, toE164, toParty, toPerson } from "./party.js";
export { readOnlyRecording } from "./recording.js";
export {
  isEpochMilliseconds,
  isIsoDay,
  parseIsoTime,
  readEpochMilliseconds,
  readTime,
  secondsBetween,
  toMoment,
} from "./time.js";
export { toCall, type CallDraft } from "./to-call.js";
export { toRole, type SpeakerLabel } from "./speakers.js";
export { parseTranscript, toTranscript, toTurn } from "./transcript.js";
export { mapSipCode } from "./sip.js";
export { hasConnected, toTransfer, wasTransferred } from "./transfers.js";
export { toUtcText } from "./utc-text.js";
export {
  isMissing,
  isLonger,
  isObject,
  longerOf,
  omitMissing,
  orUndefined,
  readAmount,
  readArray,
  readBoolean,
  readCallId,
  readFirstText,
  readId,
  readNumber,
  readObject,
  readRecord,
  readResult,
  readText,
  toNumber,
  type Loose,
} from "./values.js";
export { lookUp, toEnded, toReason } from "./words.js";
