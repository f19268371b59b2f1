import {
  checkOptions,
  ConnectionError,
  InvalidInputError,
  NotFoundError,
  PermissionError,
  ServerError,
  type TrunklineError,
  UnreadableResponseError,
} from "@trunkline/client";
import type { Call, Recording } from "../call.js";
import { checkSource } from "../check-source.js";
import { checkSignal } from "../lists/listing.js";
import { checkValue } from "../lists/query.js";
import type { CallSource } from "../source.js";
import { chooseRecording, isOpen, recordingKinds } from "./choose-recording.js";
import { readLimited } from "./read-limited.js";

/** What to download, and how much of it. */
export interface DownloadOptions {
  /** Which recording. Default: the best there is, stereo before mono before one speaker's. */
  kind?: Recording["kind"] | undefined;
  /** What is larger is not read to its end. Default 268435456, 256 MiB. */
  maxBytes?: number | undefined;
  /** Ends the download, with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** How addresses that need no key are fetched. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** A recording, whole, in memory. */
export interface DownloadedRecording {
  /** The file, as the server sent it. */
  bytes: Uint8Array;
  /** Of the bytes, in small hexadecimal letters: to tell whether a copy is whole, or has been made before. */
  sha256: string;
  /** As the server says it, parameters included; missing where it does not. */
  contentType?: string;
  /** The one that was chosen; its address may be newer than the call's. */
  recording: Recording;
}

const mostBytes = 268_435_456;

/**
 * The best recording of a call. Where its address has expired, is refused or asks for a key that the source cannot show
 * there, the call is asked for once more, and the fresh address is used. The key goes to the provider's API and nowhere
 * else; an address that a provider answers gets none.
 *
 * The bytes are held in memory, since no runtime but Node's hashes a stream; `maxBytes` says how many.
 *
 * @throws {InvalidInputError} for options that cannot be right, and for a call of another source, before anything is
 * sent
 * @throws {NotFoundError} where there is none of that kind, or it is gone
 * @throws {PermissionError} where it needs a key that cannot be shown
 * @throws {UnreadableResponseError} where it is empty or larger than `maxBytes`, its address is none, or a web page or
 * JSON comes in its place
 * @throws {ConnectionError} where no answer comes, or it is cut off
 */
export async function downloadRecording(
  source: CallSource,
  call: Call,
  options: DownloadOptions = {},
): Promise<DownloadedRecording> {
  check(source, call, options);
  const { kind, maxBytes = mostBytes, signal } = options;
  const known = chooseRecording(call.recordings, kind, Date.now());
  const first = known && (await open(source, call, known, options));
  if (known && first && isRecording(first)) return read(first, known, maxBytes, source.provider, signal);
  first?.body?.cancel().catch(() => {});
  // There may be one by now, or one at a fresh address.
  const fresh = await source.get(call.id, { signal });
  const recording = chooseRecording(fresh.recordings, kind, Date.now());
  if (!recording) throw missing(source, fresh, kind);
  if (first && recording.url === known?.url) throw refused(source, first);
  const second = await open(source, fresh, recording, options);
  if (!second) throw closed(source, recording);
  if (!isRecording(second)) {
    second.body?.cancel().catch(() => {});
    throw refused(source, second);
  }
  return read(second, recording, maxBytes, source.provider, signal);
}

const kinds = { kind: "", maxBytes: "", signal: "", fetch: "a function" } satisfies Record<
  keyof DownloadOptions,
  string
>;

/** What the types forbid comes from JavaScript all the same. */
function check(source: CallSource, call: Call, options: DownloadOptions): void {
  checkSource(source);
  const details = { provider: source.provider };
  const { key, id, recordings } = (call ?? {}) as Partial<Call>;
  if (key !== `${source.key}:${id}` || !Array.isArray(recordings)) {
    throw new InvalidInputError(`The call is not one of ${source.key}.`, details);
  }
  checkOptions(source.provider, options, kinds);
  const { kind, maxBytes = mostBytes, signal } = options;
  checkValue(kind, "kind", recordingKinds);
  checkSignal(signal);
  if (!(typeof maxBytes === "number" && maxBytes >= 1)) {
    throw new InvalidInputError("`maxBytes` must be a number of at least 1.", details);
  }
}

/** Undefined where nobody can open it as things are. */
async function open(
  source: CallSource,
  { id }: Call,
  recording: Recording,
  { signal, fetch = (request) => globalThis.fetch(request) }: DownloadOptions,
): Promise<Response | undefined> {
  if (!isOpen(recording, Date.now())) return source.openRecording?.(id, recording.kind, { signal });
  const url = URL.canParse(recording.url) ? new URL(recording.url) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const message = `The address of ${source.provider}'s recording is none on the web.`;
    throw new UnreadableResponseError(message, { provider: source.provider });
  }
  // `fetch` refuses an address with user information, and quotes it.
  const { username, password } = url;
  url.username = "";
  url.password = "";
  const login =
    username || password ? { authorization: `Basic ${btoa(`${decode(username)}:${decode(password)}`)}` } : {};
  try {
    return await fetch(new Request(url, { headers: login, signal: signal ?? null }));
  } catch (cause) {
    signal?.throwIfAborted();
    const message = `No answer from ${url.host}, where ${source.provider} keeps the recording.`;
    throw new ConnectionError(message, { provider: source.provider, retryable: true, cause });
  }
}

async function read(
  response: Response,
  recording: Recording,
  maxBytes: number,
  provider: string,
  signal: AbortSignal | undefined,
): Promise<DownloadedRecording> {
  const bytes = await readLimited(response, maxBytes, provider, signal);
  if (bytes.length === 0) throw new UnreadableResponseError("The recording is empty.", { provider });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const contentType = response.headers.get("content-type");
  return {
    bytes,
    sha256: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    ...(contentType !== null && { contentType }),
    recording,
  };
}

/** An address that has expired may lead to a page that says so, or to one to log in on, with status 200. */
function isRecording({ ok, headers }: Response): boolean {
  return ok && !/^\s*(?:text\/html|application\/(?:xhtml\+xml|json))\b/i.test(headers.get("content-type") ?? "");
}

function missing(
  { provider }: CallSource,
  { completeness, recordings }: Call,
  kind: Recording["kind"] | undefined,
): NotFoundError {
  const others = recordings.map((one) => one.kind).join(", ");
  const what = kind === undefined ? "recording" : `${kind} recording`;
  const message =
    others !== ""
      ? `The call has no ${what}, only ${others}.`
      : completeness.recording === "withheld"
        ? "The call's recording is withheld."
        : `The call has no ${what}${completeness.recording === "pending" ? " yet" : ""}.`;
  return new NotFoundError(message, { provider });
}

function closed({ provider }: CallSource, { needsAuth }: Recording): PermissionError {
  const why = needsAuth ? "asks for a key, and may be on a host that must not see it" : "has expired";
  return new PermissionError(`The recording's address ${why}.`, { provider });
}

function refused({ provider }: CallSource, { ok, status, headers }: Response): TrunklineError {
  if (ok) {
    const type = headers.get("content-type") ?? "";
    const message = `The recording's address answered with ${type}, which is no recording.`;
    return new UnreadableResponseError(message, { provider, status });
  }
  const message = `The recording's address answered ${status}.`;
  if (status === 404 || status === 410) return new NotFoundError(message, { provider, status });
  if (status < 500) return new PermissionError(message, { provider, status });
  return new ServerError(message, { provider, status, retryable: true });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
