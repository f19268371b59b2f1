import type { Cost, Party } from "trunkline";
import { toPlainText } from "./plain-text.js";

/** `2026-11-01T08:30:00.000Z` becomes `2026-11-01 08:30:00`. */
export function formatTime(time: string | undefined): string {
  return time === undefined ? "" : time.slice(0, 19).replace("T", " ");
}

/** Minutes and seconds, `3:05`, or with hours, `1:02:03`. */
export function formatDuration(seconds: number | undefined): string {
  if (seconds === undefined) return "";
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, "0"))].join(":");
}

export function formatCost(cost: Cost | undefined): string {
  return cost === undefined ? "" : [formatAmount(cost.amount), cost.currency].filter(Boolean).join(" ");
}

/** Rounded for display: `0.0036929999999999997`, a floating-point artefact, becomes `0.0037`. */
export function formatAmount(amount: string): string {
  const [, fraction = ""] = amount.split(".");
  if (fraction.length <= 4) return amount;
  const rounded = Number(amount)
    .toFixed(4)
    .replace(/\.?0+$/, "");
  if (Number(rounded) !== 0) return rounded;
  return Number(amount) === 0 ? "0" : Number(amount) < 0 ? "> -0.0001" : "< 0.0001";
}

export function formatPartyNumber(party: Party | undefined): string {
  return toPlainText(party?.e164 ?? party?.raw ?? "");
}
