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
  /** Which recording. Default: the best available: stereo, then mono, then a single speaker, then video. */
  kind?: Recording["kind"] | undefined;
  /** The largest recording to accept, in bytes. Default 268435456, 256 MiB. */
  maxBytes?: number | undefined;
  /** Aborts the download with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Fetches URLs that need no key. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** A complete recording, in memory. */
export interface DownloadedRecording {
  /** The file, as the server sent it. */
  bytes: Uint8Array;
  /** The SHA-256 of the bytes, in lower-case hexadecimal: to check a copy, or recognize one made before. */
  sha256: string;
  /** The server's `Content-Type`, including parameters. Missing if the server sent none. */
  contentType?: string;
  /** The recording that was chosen. Its URL may be newer than the call's. */
  recording: Recording;
}

const mostBytes = 268_435_456;

/**
 * Downloads the best recording of a call. If its URL has expired, is refused or needs a key that the source cannot send
 * there, the call is fetched once more and the fresh URL is used. The key is sent to the provider's API only, never to
 * a URL that the API returned.
 *
 * The bytes are held in memory, up to `maxBytes`, since only Node can hash a stream.
 *
 * @throws {InvalidInputError} for invalid options or a call of another source, before anything is sent
 * @throws {NotFoundError} if there is none of that kind, or it is gone
 * @throws {PermissionError} if it needs a key that cannot be sent, or its URL is refused or has expired
 * @throws {UnreadableResponseError} if it is empty or larger than `maxBytes`, its URL is invalid, or a web page or JSON
 * is returned instead
 * @throws {ConnectionError} if there is no answer, or it is cut off
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
  // There may be a recording by now, or one at a fresh URL.
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

/** JavaScript may pass what the types forbid. */
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

/** Undefined if the recording cannot be opened as it is. */
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
  // `fetch` refuses a URL with user information, and quotes it in its error.
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

/** An expired URL may lead to an error page or a login page with status 200. */
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
