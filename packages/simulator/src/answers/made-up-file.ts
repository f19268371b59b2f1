import { makeSound } from "../recordings/sound.js";
import type { Answer } from "./answer.js";

/** A file for a download: a distinct sound for each name if audio is expected, otherwise a line of text. */
export function answerFile(type: string, name: string, seed: number): Answer {
  const isSound = type === "audio/wav" || type === "audio/x-wav";
  const body = isSound ? makeSound(name, seed) : `A made-up file of type ${type}, ${name}.\n`;
  return { status: 200, headers: { "content-type": type }, body };
}
