import type { Recording } from "../../call.js";
import { assume, readTime, readUrl, type Reader } from "../../reading/index.js";

const ofBland = /^https:\/\/(?:[a-z0-9-]+\.)*bland\.ai\//i;
const ofTwilio = /^https:\/\/api\.twilio\.com\//i;

/**
 * Bland's own host asks for the key. Twilio's asks for that of the account, unless its owner has set it otherwise; who
 * may open any other address no page says.
 */
export function readRecordings(call: Reader): Recording[] {
  const url = readUrl(call, "recording_url");
  const expiresAt = readTime(call, "recording_expiration", "recordings.expiresAt");
  if (url === undefined) return [];
  assume(call, "recordings.kind");
  const isBland = ofBland.test(url);
  if (!isBland) assume(call, "recordings.needsAuth");
  const recording: Recording = { url, kind: "mono", needsAuth: isBland || ofTwilio.test(url) };
  if (expiresAt !== undefined) recording.expiresAt = expiresAt;
  return [recording];
}
