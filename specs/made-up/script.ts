// The parts of a made-up call's script.
import type { Fields } from "./format.js";

export interface SpokenTurn {
  speaker: "assistant" | "customer";
  text: string;
}

/** Something the assistant looked up or did, and what came of it. */
export interface ToolTurn {
  speaker: "tool";
  name: string;
  input: Fields;
  output: Fields;
}

export type Turn = SpokenTurn | ToolTurn;

export type Topic = "appointment" | "delivery" | "information" | "reservation" | "subscription" | "support" | "survey";
export type Language = "en" | "de" | "es" | "pt";

interface Outcome {
  topic: Topic;
  /** One sentence. */
  summary: string;
  /** Whether the call reached its goal. */
  successful: boolean;
  sentiment: "positive" | "neutral" | "negative" | "unknown";
}

export interface Dialogue extends Outcome {
  /** What the assistant was told to do. */
  prompt: string;
  turns: readonly Turn[];
  /** The call's subject as structured data. */
  data: Fields;
  details: Details;
}

/** What differs from one call with a script to the next. */
export interface Details {
  name: string;
  day: string;
  time: string;
  /** The order's number, say. */
  number: number;
  /** A small number: guests, or a score out of ten. */
  count: number;
}

export interface Script extends Outcome {
  language: Language;
  direction: "inbound" | "outbound";
  turns: (details: Details) => readonly Turn[];
  /** Default: day and time. */
  data?: (details: Details) => Fields;
}

export const assistant = (text: string): Turn => ({ speaker: "assistant", text });
export const customer = (text: string): Turn => ({ speaker: "customer", text });
export const tool = (name: string, input: Fields, output: Fields): Turn => ({ speaker: "tool", name, input, output });
