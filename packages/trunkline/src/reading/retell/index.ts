// What the calls of Retell and of those whose fields follow Retell's have in common. Units, and words that only one of
// them has, are each provider's own.
export { readReason, reasonMeanings, toEnding, toStatus, type Reason } from "./outcome.js";
export { readParties } from "./parties.js";
export { readAnalysis, readCost, toMissing } from "./parts.js";
export { readTranscript } from "./transcript.js";
