export { toHeard, toTranscript, type Heard } from "./conversation.js";
export { readCents, readDecimal, sumParts } from "./decimal.js";
export { finishCall, type Ending, type Parties, type Times } from "./finish-call.js";
export { addSeconds, readDigits, secondsBetween, toIsoTime } from "./iso-time.js";
export {
  firstOf,
  isLonger,
  isMissing,
  isObject,
  longerOf,
  orUndefined,
  setOwn,
  toNumber,
  type Loose,
} from "./loose.js";
export { numberOf, toE164, toParty, toPerson } from "./party.js";
export { assume, enter, readItems, readObject, report, startReading, type Notes, type Reader } from "./reader.js";
export { lookUp, mapSipCode, toEnded, toReason } from "./reason.js";
export { readOnlyRecording, readUrl } from "./recording.js";
export { toRole, type SpeakerLabel } from "./speakers.js";
export {
  isEpochMilliseconds,
  isIsoDay,
  parseIsoTime,
  readDuration,
  readEpochMilliseconds,
  readTime,
  toMoment,
  toUtcText,
} from "./time.js";
export { parseTranscript, toToolUse, toTurn } from "./transcript.js";
export { hasConnected, toTransfer, wasTransferred } from "./transfers.js";
export { markUnlisted } from "./unlisted.js";
export {
  readAmount,
  readArray,
  readBoolean,
  readCallId,
  readFirstText,
  readFree,
  readId,
  readMeaning,
  readNumber,
  readResult,
  readText,
  readWords,
} from "./values.js";
