import type { Recording } from "../call.js";

/** In order of preference: both speakers before one, separate channels before mixed, audio before video. */
export const recordingKinds: readonly Recording["kind"][] = ["stereo", "mono", "customer", "assistant", "video"];

/** The best recording, of `kind` if given; within a kind, preferably one that opens without a key. */
export function chooseRecording(
  recordings: readonly Recording[],
  kind: Recording["kind"] | undefined,
  now: number,
): Recording | undefined {
  const order = (one: Recording): number => recordingKinds.indexOf(one.kind) * 2 + (isOpen(one, now) ? 0 : 1);
  return recordings
    .filter((one) => kind === undefined || one.kind === kind)
    .reduce<Recording | undefined>((best, one) => (best && order(best) <= order(one) ? best : one), undefined);
}

/** Whether its URL opens without a key, and has not expired. */
export function isOpen({ needsAuth, expiresAt }: Recording, now: number): boolean {
  return !needsAuth && (expiresAt === undefined || Date.parse(expiresAt) > now);
}
