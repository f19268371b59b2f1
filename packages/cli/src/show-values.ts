import type { Cost, Party } from "trunkline";
import { toPlainText } from "./plain-text.js";

/** `2026-11-01T08:30:00.000Z` as `2026-11-01 08:30:00`. */
export function showTime(time: string | undefined): string {
  return time === undefined ? "" : time.slice(0, 19).replace("T", " ");
}

/** `3:05`, `1:02:03`. */
export function showDuration(seconds: number | undefined): string {
  if (seconds === undefined) return "";
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, "0"))].join(":");
}

export function showCost(cost: Cost | undefined): string {
  return cost === undefined ? "" : [showAmount(cost.amount), cost.currency].filter(Boolean).join(" ");
}

/** As a person reads it: `0.0036929999999999997`, which is a float showing, is `0.0037`. */
export function showAmount(amount: string): string {
  const [, fraction = ""] = amount.split(".");
  if (fraction.length <= 4) return amount;
  const rounded = Number(amount)
    .toFixed(4)
    .replace(/\.?0+$/, "");
  if (Number(rounded) !== 0) return rounded;
  return Number(amount) === 0 ? "0" : Number(amount) < 0 ? "> -0.0001" : "< 0.0001";
}

export function showNumber(party: Party | undefined): string {
  return toPlainText(party?.e164 ?? party?.raw ?? "");
}
