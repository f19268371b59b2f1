import type { CallSource } from "../source.js";

const day = 86_400_000;

/** Whether a call of this time, epoch milliseconds, is older than the provider keeps calls. */
export function isExpired(
  { capabilities: { retentionDays } }: CallSource,
  time: number | undefined,
  now: number,
): boolean {
  return retentionDays !== undefined && time !== undefined && time < now - retentionDays * day;
}

/**
 * The warning if calls from `from` on, epoch milliseconds, are wanted, and the provider is about to delete them or did.
 */
export function warnOfRetention({ provider, capabilities }: CallSource, from: number, now: number): string | undefined {
  const { retentionDays } = capabilities;
  if (retentionDays === undefined || from >= now - (retentionDays - 1) * day) return undefined;
  const edge = new Date(now - retentionDays * day).toISOString();
  return `${provider} may keep calls for ${retentionDays} days only, and this run begins at ${new Date(from).toISOString()}: calls from before ${edge} may be gone unread. Sync more often.`;
}
