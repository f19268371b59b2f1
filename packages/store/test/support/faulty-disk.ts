import { writeFileSync } from "node:fs";
import { systemDisk, type Disk } from "../../src/files/disk.js";
import { Gone } from "./faulty.js";

/**
 * The system's disk with one fault: at the step of this number, from 1, after it was done, or in its middle, where half
 * of it was written. From then on nothing gets through, as after a crash.
 */
export function withDiskFault(number: number, moment: "half" | "after"): { disk: Disk; struck: () => boolean } {
  let count = 0;
  let isGone = false;

  function step<Result>(work: () => Result, half: () => unknown): Result {
    if (isGone) throw new Gone();
    count += 1;
    if (count !== number) return work();
    isGone = true;
    if (moment === "after") work();
    if (moment === "half") half();
    throw new Gone();
  }

  const { makeFolder, writeDraft, rename, writeFrom, remove } = systemDisk;
  const half = (given: Uint8Array | string): Uint8Array | string => given.slice(0, given.length / 2);
  return {
    disk: {
      makeFolder: (path) =>
        step(
          () => makeFolder(path),
          () => {},
        ),
      writeDraft: (path, bytes) =>
        step(
          () => writeDraft(path, bytes),
          () => writeFileSync(`${path}.half.draft`, half(bytes)),
        ),
      rename: (draft, path) =>
        step(
          () => rename(draft, path),
          () => {},
        ),
      writeFrom: (path, offset, text) =>
        step(
          () => writeFrom(path, offset, text),
          () => writeFrom(path, offset, String(half(text))),
        ),
      remove: (path) =>
        step(
          () => remove(path),
          () => {},
        ),
    },
    struck: () => isGone,
  };
}
