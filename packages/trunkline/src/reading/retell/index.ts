// What the calls of Retell and of those whose fields follow Retell's have in common. Units, and words that only one of
// them has, are each provider's own.
export { readAnalysis } from "./analysis.js";
export { toMissing } from "./completeness.js";
export { readCost } from "./cost.js";
export { readReason, toEnding, toStatus, type Reason } from "./ending.js";
export { readParties } from "./parties.js";
export { readTranscript } from "./transcript.js";
export { inEitherCase, reasonMeanings } from "./words.js";
