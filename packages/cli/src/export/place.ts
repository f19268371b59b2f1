import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { CliError, exitCodes, usageError } from "../errors/cli-error.js";
import type { Output } from "../output/output.js";

/** Where an export goes. A file is written completely, or not at all. */
export interface Place {
  write: (text: string) => Promise<void>;
  /** Gives the written file its final name. */
  keep: () => Promise<void>;
  /** Discards what was written. */
  drop: () => Promise<void>;
}

/** Characters that are written at a time. */
const mostCharacters = 65_536;

export function toStdout(output: Output): Place {
  return { write: (text) => output.write(text), keep: async () => {}, drop: async () => {} };
}

/** An existing file stays unchanged until the new one is complete. @throws {CliError} */
export async function toFile(path: string): Promise<Place> {
  const { place, isFile } = await findFile(path);
  const draft = isFile ? toDraft(place) : path;
  const file = await attempt(path, () => open(draft, isFile ? "wx" : "w"));
  let text = "";
  async function flush(): Promise<void> {
    const taken = text;
    text = "";
    await attempt(path, () => file.appendFile(taken));
  }
  return {
    async write(more) {
      text += more;
      if (text.length >= mostCharacters) await flush();
    },
    async keep() {
      await flush();
      if (isFile) await attempt(path, () => file.sync());
      await attempt(path, () => file.close());
      if (isFile) await attempt(path, () => rename(draft, place));
    },
    async drop() {
      // The file may be closed already; an error of writing was already reported.
      await file.close().catch(() => {});
      if (isFile) await rm(draft, { force: true });
    },
  };
}

/** A file that other code writes, at a draft's path. */
export interface Draft {
  write: (work: (path: string) => Promise<void>) => Promise<void>;
  keep: () => Promise<void>;
  drop: () => Promise<void>;
}

/** As `toFile`. @throws {CliError} */
export async function toWholeFile(path: string): Promise<Draft> {
  const { place, isFile } = await findFile(path);
  if (!isFile) throw usageError(`--to ${path} is no file: this format needs one.`);
  const draft = toDraft(place);
  // Fails before anything is read if the file cannot be written.
  await attempt(path, async () => (await open(draft, "wx")).close());
  return {
    write: (work) => attempt(path, () => work(draft)),
    keep: () => attempt(path, () => rename(draft, place)),
    drop: () => rm(draft, { force: true }),
  };
}

/** A pipe or a device is written to directly, not replaced. A link is followed, so that it stays a link. */
async function findFile(path: string): Promise<{ place: string; isFile: boolean }> {
  const found = await attempt(path, () => stat(path).catch(ignoreMissing));
  if (found?.isDirectory() || /[\\/]$/.test(path)) throw usageError(`--to ${path} is a directory: name a file in it.`);
  return { place: found ? await attempt(path, () => realpath(path)) : path, isFile: found?.isFile() ?? true };
}

/** A directory of files. */
export interface Folder {
  writeFile: (name: string, text: string) => Promise<void>;
  keep: () => Promise<void>;
  drop: () => Promise<void>;
}

/** A directory that does not exist yet, or is empty. @throws {CliError} */
export async function toFolder(path: string): Promise<Folder> {
  const names = await attempt(path, () => readdir(path).catch(ignoreMissing));
  if (names !== undefined && names.length > 0) {
    throw usageError(`--to ${path} holds files already: name a directory that is not there yet, or is empty.`);
  }
  const draft = toDraft(path);
  await attempt(path, () => mkdir(draft));
  return {
    writeFile: (name, text) =>
      attempt(path, async () => {
        const file = await open(join(draft, name), "wx");
        try {
          await file.writeFile(text);
        } finally {
          await file.close();
        }
      }),
    keep: () => attempt(path, () => rename(draft, path)),
    drop: () => rm(draft, { recursive: true, force: true }),
  };
}

function toDraft(path: string): string {
  return `${path.replace(/[\\/]+$/, "")}.${randomBytes(4).toString("hex")}.draft`;
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EFBIG: "the file is larger than this disk, or this user, may have",
  EACCES: "it may not be written",
  EPERM: "it may not be written",
  EROFS: "it may not be written",
  ENOENT: "there is no directory to put it in",
  ENOTDIR: "a file stands where a directory should be",
};

/** Runs `work`. @throws {CliError} with a readable message for an error of the file system */
async function attempt<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code = "", errno, message } = error as NodeJS.ErrnoException;
    // Other errors, such as a provider's failure while a file is written, are passed on.
    if (errno === undefined) throw error;
    const isDenied = ["EACCES", "EPERM", "EROFS"].includes(code);
    const reason = sentences[code] ?? message;
    throw new CliError(
      isDenied ? exitCodes.denied : exitCodes.failed,
      `--to ${path}: ${reason}. What was there is as it was.`,
      error,
    );
  }
}
