/** The keys that a run has read. */
export interface KnownKeys {
  /** The values that must never be printed. */
  readonly secrets: Set<string>;
  /** Where each provider's keys come from, for error messages: `VAPI_API_KEY`, `ACME_VAPI_KEY in trunkline.json`. */
  readonly origins: Map<string, Set<string>>;
}

export function createKnownKeys(secrets: readonly string[]): KnownKeys {
  return { secrets: new Set(secrets), origins: new Map() };
}

export function noteKey(keys: KnownKeys | undefined, provider: string, origin: string, value: string): void {
  // Shorter values are not keys, and removing them would garble messages.
  if (value.length > 5) keys?.secrets.add(value);
  const origins = keys?.origins.get(provider) ?? new Set();
  origins.add(origin);
  keys?.origins.set(provider, origins);
}
