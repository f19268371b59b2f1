import { resolve } from "node:path";
import { InvalidInputError } from "@trunkline/client";

/** The location of a copy. */
export type Address =
  | { kind: "directory"; path: string; shown: string }
  | { kind: "server"; url: string; /** Without the password. */ shown: string };

/** @throws {InvalidInputError} for anything that is neither a directory nor a Postgres URL */
export function readAddress(address: unknown): Address {
  if (typeof address !== "string" || address.trim() === "") {
    throw new InvalidInputError(
      'A store is opened by its address: a directory such as "./calls", or "postgres://user@host/database".',
    );
  }
  if (/^(?:ndjson|parquet):/.test(address)) {
    throw new InvalidInputError("A copy in files is opened with `openFileStore`: it is no database.");
  }
  const [, scheme, slashes] = /^([a-z][a-z\d+.-]+):(\/\/)?/i.exec(address) ?? [];
  if (scheme === undefined) return { kind: "directory", path: toPath(address), shown: address };
  if (!slashes || !/^postgres(?:ql)?$/i.test(scheme)) {
    throw new InvalidInputError(
      `A store is a directory or postgres://…, and not ${scheme}:${slashes ?? ""}…. A directory of that name is "./${scheme}:…".`,
    );
  }
  return { kind: "server", url: address, shown: showUrl(address) };
}

/** @throws {InvalidInputError} for a path that no file system accepts */
export function toPath(address: string): string {
  if (address.includes("\0"))
    throw new InvalidInputError("The path of a copy holds a NUL, which no file system takes.");
  return resolve(address);
}

function showUrl(address: string): string {
  try {
    const { username, host, pathname, searchParams } = new URL(address);
    const socket = searchParams.get("host");
    return `postgres://${username && `${username}@`}${host || (socket ?? "")}${pathname}`;
  } catch {
    throw new InvalidInputError(
      "The address of the Postgres cannot be read: postgres://user:password@host:port/database, with other characters than letters and digits as %XX.",
    );
  }
}
