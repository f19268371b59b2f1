import type { Place } from "../records/entry.js";

/**
 * A cursor: the place of a page's last record, opaque to the client. It stays valid while records are created and
 * deleted.
 */
export function writeToken({ time, group, number }: Place): string {
  const text = [time === Infinity ? "x" : time.toString(36), group, number.toString(36)].join(".");
  return btoa(text).replaceAll("=", "");
}

export function readToken(token: unknown): Place | undefined {
  if (typeof token !== "string" || !/^[A-Za-z0-9+/]+$/.test(token)) return undefined;
  let text: string;
  try {
    text = atob(token);
  } catch {
    return undefined;
  }
  const parts = /^(x|-?[0-9a-z]+)\.([012])\.(-?[0-9a-z]+)$/.exec(text);
  if (!parts) return undefined;
  const time = parts[1] === "x" ? Infinity : Number.parseInt(parts[1] ?? "", 36);
  const group = parts[2] === "0" ? 0 : parts[2] === "1" ? 1 : 2;
  return { time, group, number: Number.parseInt(parts[3] ?? "", 36) };
}
