import { usageError } from "./cli-error.js";

const milliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

const ago = /^(\d{1,6})([mhdw])$/;
const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * The moment that `7d`, `12h`, `30m`, `2w` (before now), `2026-11-01` (its midnight in UTC) or `2026-11-01T08:30:00Z`
 * mean.
 *
 * @throws {CliError} for anything else
 */
export function readMoment(text: string, option: string, now: number): Date {
  const [, count, unit] = ago.exec(text) ?? [];
  if (count !== undefined) return new Date(now - Number(count) * milliseconds[unit as keyof typeof milliseconds]);
  const time = moment.test(text) ? Date.parse(text) : Number.NaN;
  // `Date.parse` moves 30 February to March.
  const day = text.slice(0, 10);
  const real = Number.isFinite(time) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (real) return new Date(time);
  const zone = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(text) ? " A time needs its zone, Z for UTC." : "";
  throw usageError(
    `${option} must be a time ago (30m, 12h, 7d, 2w), a day (2026-11-01) or a time (2026-11-01T08:30:00Z), not "${text}".${zone}`,
  );
}
