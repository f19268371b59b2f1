import type { Answer } from "./answer.js";

const RATE = 8000;
const SECONDS = 1;
const HEADER = 44;

/** A second of silence: 8-bit mono PCM in a WAV container. */
function silence(): Uint8Array {
  const samples = RATE * SECONDS;
  const file = new Uint8Array(HEADER + samples).fill(128, HEADER);
  const view = new DataView(file.buffer);
  const text = (at: number, word: string) =>
    [...word].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, HEADER - 8 + samples, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, "data");
  view.setUint32(40, samples, true);
  return file;
}

/** A file for a download: silence where sound is expected, a line of text elsewhere. */
export function answerFile(type: string): Answer {
  const body = type === "audio/wav" || type === "audio/x-wav" ? silence() : `A made-up file of type ${type}.\n`;
  return { status: 200, headers: { "content-type": type }, body };
}
