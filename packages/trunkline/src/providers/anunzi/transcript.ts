import type { Transcript, Turn } from "../../call.js";
import { readText, type Notes } from "../../reading/index.js";

/**
 * One text, a line a sentence: `bot: ` or `human: `, and what was said, so one speaker has several turns in a row. A
 * line without a label goes on with the turn before it. Stray quotation marks stay: they are what was written.
 */
export function readTranscript(notes: Notes, value: unknown): Transcript | undefined {
  const text = readText(notes, value, "transcript");
  if (text === undefined) return undefined;
  const turns = readTurns(text);
  return turns.length === 0 ? undefined : { text, turns };
}

/** `parseTranscript` for these labels, in less than half of its time: it is most of what mapping a call takes. */
function readTurns(text: string): Turn[] {
  const turns: Turn[] = [];
  let last: Turn | undefined;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const label = readLabel(text, start, end);
    const said = sliceTrimmed(text, label === undefined ? start : start + label.length, end);
    if (label !== undefined) {
      last = { role: label.role, text: said };
      turns.push(last);
    } else if (said !== "") {
      if (last === undefined) turns.push((last = { role: "system", text: said }));
      else last.text = last.text === "" ? said : `${last.text}\n${said}`;
    }
    start = end + 1;
  }
  return turns;
}

/** Without the blanks around it: one after a label, two in older webhooks, and one at the end of many a sentence. */
function sliceTrimmed(text: string, start: number, end: number): string {
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  while (start < end && text.charCodeAt(end - 1) <= 32) end -= 1;
  return text.slice(start, end);
}

interface Label {
  role: Turn["role"];
  length: number;
}

const bot: Label = { role: "assistant", length: "bot:".length };
const human: Label = { role: "customer", length: "human:".length };
/** In no document, but in Synthflow's answers. */
const assistant: Label = { role: "assistant", length: "assistant:".length };

function readLabel(text: string, start: number, end: number): Label | undefined {
  switch (text.charCodeAt(start)) {
    case 98 /* b */:
      return start + bot.length <= end && text.startsWith("bot:", start) ? bot : undefined;
    case 104 /* h */:
      return start + human.length <= end && text.startsWith("human:", start) ? human : undefined;
    case 97 /* a */:
      return start + assistant.length <= end && text.startsWith("assistant:", start) ? assistant : undefined;
    default:
      return undefined;
  }
}
