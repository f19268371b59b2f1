import type { CallSource } from "../source.js";

const day = 86_400_000;

/** Whether the provider may have let go of a call of this age by itself. */
export function isExpired({ capabilities: { retentionDays } }: CallSource, createdAt: string, now: number): boolean {
  return retentionDays !== undefined && Date.parse(createdAt) < now - retentionDays * day;
}

/** What to say where calls from `from` on are wanted, and the provider is about to let go of them, or did. */
export function warnOfRetention({ provider, capabilities }: CallSource, from: string, now: number): string | undefined {
  const { retentionDays } = capabilities;
  if (retentionDays === undefined || Date.parse(from) >= now - (retentionDays - 1) * day) return undefined;
  const edge = new Date(now - retentionDays * day).toISOString();
  return `${provider} may keep calls for ${retentionDays} days only, and this run begins at ${from}: calls from before ${edge} may be gone unread. Sync more often.`;
}
