import { makeSound } from "../recordings/sound.js";
import type { Answer } from "./answer.js";

/** A file for a download: sound of its own for each name where sound is expected, a line of text elsewhere. */
export function answerFile(type: string, name: string, seed: number): Answer {
  const isSound = type === "audio/wav" || type === "audio/x-wav";
  const body = isSound ? makeSound(name, seed) : `A made-up file of type ${type}, ${name}.\n`;
  return { status: 200, headers: { "content-type": type }, body };
}
