import type { Recording } from "../call.js";

/** Both speakers before one of them, each on a channel of their own before mixed, sound before pictures. */
export const recordingKinds: readonly Recording["kind"][] = ["stereo", "mono", "customer", "assistant", "video"];

/**
 * The best one, of the kind that is asked for; of the same kind, one that opens as it is. Undefined where there is
 * none.
 */
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

/** Whether its address opens for whoever has it. */
export function isOpen({ needsAuth, expiresAt }: Recording, now: number): boolean {
  return !needsAuth && (expiresAt === undefined || Date.parse(expiresAt) > now);
}
