export { addSeconds } from "./add-seconds.js";
export { readDecimal } from "./decimal.js";
export { toIsoTime } from "./iso-time.js";
export { assume, report, startNotes, type Notes } from "./notes.js";
export { setOwn } from "./own.js";
export { toE164, toParty } from "./party.js";
export { toPlainDecimal } from "./plain-decimal.js";
export { toReason } from "./reason.js";
export { readEpochMilliseconds, readTime, secondsBetween } from "./time.js";
export { toCall } from "./to-call.js";
export { parseTranscript, toTranscript } from "./transcript.js";
export { toUtcText } from "./utc-text.js";
export {
  isObject,
  omitMissing,
  orUndefined,
  readAmount,
  readArray,
  readBoolean,
  readId,
  readNumber,
  readObject,
  readRecord,
  readText,
  type Loose,
} from "./values.js";
